!go.
+!go <- .concat("a", "b", "c", A); .print(A); .concat("n", 1, B); .print(B); .concat("f", f(x), C); .print(C); .concat("", "", D); .length(D, N); .print(N); .concat("x", [1, 2], E); .print(E); .concat("a", 2.5, F); .print(F); .concat("q", "\"", G); .print(G).
