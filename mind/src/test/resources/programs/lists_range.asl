!go.
+!go <- for (.range(X, 1, 3)) { .print(X) }; .findall(Y, .range(Y, 0, 10, 5), L); .print(L); .findall(Y, .range(Y, 3, 1), M); .print(M); if (.range(2, 1, 3)) { .print(within) }; .findall(Y, .range(Y, 3, 1, -1), N); .print(N).
