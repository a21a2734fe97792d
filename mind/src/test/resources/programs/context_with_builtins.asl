!go([3, 1, 2]).
+!go(L) : .length(L, N) & .sort(L, [F|_]) & .member(X, L) & X > F <- .print(N, F, X).
