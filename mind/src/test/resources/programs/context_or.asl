p(1).
!go(a). !go(b).
+!go(X) : (p(2) & Y = two) | (p(1) & Y = one) <- .print(X, Y).
