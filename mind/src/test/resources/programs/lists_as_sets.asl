!go.
+!go <- .union([b, a], [c, a], A); .print(A); .intersection([c, b, a], [a, c, d], B); .print(B); .difference([c, b, a], [a], C); .print(C); .union([], [], D); .print(D); .union([1, 1], [2], E); .print(E); .difference([1, 1, 2], [3], F); .print(F).
