b(1). b(2).
!go.
+!go <- -b(X); .print(X); -b(Y); .print(Y); -b(Z); .print(end).
