!go.
+!go <- .min([3, 1, 2], A); .max([3, 1, 2], B); .print(A, B); .min([b, a], C); .max(["x", "y"], D); .print(C, D); .min([a, 1, "s"], E); .max([a, 1, "s"], F); .print(E, F); .max([], G); .print(never).
-!go <- .print(nothing_in_it).
