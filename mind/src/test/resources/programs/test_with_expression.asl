n(4).
!go.
+!go <- ?n(X); Y = X / 8; .print(Y); ?(n(A) & B = A + 1); .print(B).
