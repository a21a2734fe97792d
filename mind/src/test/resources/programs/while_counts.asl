n(0).
!go.
+!go <- while (n(X) & X < 4) { .print(X); -+n(X + 1) }; ?n(Y); .print("end ", Y).
