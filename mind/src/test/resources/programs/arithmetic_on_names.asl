n(a). n(2).
!go.
+!go : n(X) & X * 2 > 3 <- .print(X).
