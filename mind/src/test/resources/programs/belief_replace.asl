n(1). n(2).
!go.
+!go <- -+n(5); .print(first); -+n(6); -+n(7); ?n(X); .print(X); -+m(1,2); -+m(3,4); .findall(A-B, m(A,B), L); .print(L).
+n(X) <- .print("+n ", X).
-n(X) <- .print("-n ", X).
