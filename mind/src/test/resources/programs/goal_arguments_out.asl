!go.
+!go <- !sum([1,2,3], S); .print(S); !pair(A, B); .print(A, B); !len([a,b], N); .print(N); !same(X, X); .print(X); !deep(f(Y)); .print(Y).
+!sum([], 0).
+!sum([H|T], S) <- !sum(T, R); S = H + R.
+!pair(1, 2).
+!len([], 0).
+!len([_|T], N) <- !len(T, M); N = M + 1.
+!same(P, Q) <- P = 5.
+!deep(f(Z)) <- Z = 9.
