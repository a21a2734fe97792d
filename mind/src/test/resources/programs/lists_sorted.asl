!go.
+!go <- .sort([3, 1, 2, 1], A); .print(A); .sort([c, a, b], B); .print(B); .sort(["b", "a"], C); .print(C); .sort([f(2), f(1), g(0), f(1, 1)], D); .print(D); .sort([b, 2, "a", [1], f(1), a, 1], E); .print(E); .sort([], F); .print(F).
