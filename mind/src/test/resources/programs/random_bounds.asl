!go.
+!go <- .random(X); if (X >= 0 & X < 1) { .print(fine) }; .random([a], Y); .print(Y); .shuffle([1, 2, 3], L); .sort(L, M); .print(M); .length(L, N); .print(N).
