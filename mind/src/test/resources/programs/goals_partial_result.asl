!go.
+!go <- !pair(A, 2, C); .print(A, B, C).
+!pair(1, B, f(B)).
