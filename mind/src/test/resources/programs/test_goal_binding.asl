pos(1, 1). pos(2, 2).
!go.
+!go <- ?pos(X, X); .print(X); ?pos(2, Y); .print(Y); ?(pos(A, B) & A > 1); .print(A, B).
