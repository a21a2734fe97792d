b(1, x). b(2, y). b(3, x).
!go.
+!go <- .findall(N, b(N, x), A); .print(A); .findall(p(N, K), b(N, K), B); .print(B); .findall(N, b(N, z), C); .print(C); .findall(N, b(N, K) & K \== x, D); .print(D); .findall(t, b(_, _), E); .print(E).
