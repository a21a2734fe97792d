b(1). b(2). b(3).
!go.
+!go <- .findall(X, b(X), L); .print(L); +b(4); +b(0); .findall(X, b(X), M); .print(M); -b(2); +b(2); .findall(X, b(X), N); .print(N); ?b(F); .print(F).
