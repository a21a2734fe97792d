b(1). b(2). b(3).
!go.
+!go <- -+b(9); .findall(X, b(X), L); .print(L).
