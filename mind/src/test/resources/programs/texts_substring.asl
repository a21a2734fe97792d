!go.
+!go <- if (.substring("ell", "hello")) { .print(inside) }; .findall(P, .substring("l", "hello", P), A); .print(A); .substring(B, "hello", 1); .print(B); .substring(C, "hello", 1, 3); .print(C); .findall([S, E], .substring("l", "hello", S, E), D); .print(D).
