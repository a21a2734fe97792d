edge(a, b). edge(b, c). edge(c, d). edge(a, d).
path(X, Y) :- edge(X, Y).
path(X, Y) :- edge(X, Z) & path(Z, Y).
!go.
+!go <- .findall(Y, path(a, Y), L); .print(L); if (not path(d, a)) { .print(no_way_back) }; .count(path(_, d), N); .print(N).
