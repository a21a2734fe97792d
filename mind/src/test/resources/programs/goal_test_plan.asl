known(1).
!go.
+!go <- ?known(X); .print(X); ?unknown(Y); .print(Y); ?sum(2, 3, S); .print(S).
+?unknown(Y) <- Y = 7.
+?sum(A, B, S) <- .print(computing); S = A + B.
