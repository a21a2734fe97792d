!go.
+!go <- X = 2 + 3 * 4 - 6 / 2; .print(X); Y = (2 + 3) * (4 - 6) / 2; .print(Y); Z = -2 + 5; .print(Z); A = 2 ** 3; .print(A); B = 17 mod 5 * 2; .print(B); C = 17 div 5 + 1; .print(C); D = 2 - -3; .print(D).
