!go.
+!go <- !outer(X); .print(X).
+!outer(f(Y)) <- !inner(Y).
+!inner(Z) <- Z = [1, 2].
