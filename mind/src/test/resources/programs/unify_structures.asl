!go.
+!go <- f(X, g(Y), [Z|T]) = f(1, g(b), [c, d, e]); .print(X, Y, Z, T); [A, B|C] = [1, 2]; .print(A, B, C); h(D, D) = h(E, 5); .print(D, E).
