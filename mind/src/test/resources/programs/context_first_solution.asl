n(3). n(1). n(2).
!go.
+!go : n(X) & X < 3 <- .print(X).
