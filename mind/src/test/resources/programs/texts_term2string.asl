!go.
+!go <- .term2string(f(a, "b", [1, 2.5], ~c), A); .print(A); .length(A, N); .print(N); .term2string(T, "g(1,X,[a|Y])"); T = g(P, _, _); .print(P); .term2string(U, "5"); .print(U + 1); .term2string(V, "abc"); if (.atom(V)) { .print(atom) }.
