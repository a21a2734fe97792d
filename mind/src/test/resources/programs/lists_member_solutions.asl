!go.
+!go <- for (.member(X, [a, b, a])) { .print(X) }; if (.member(b, [a, b])) { .print(inside) }; if (not .member(c, [a, b])) { .print(outside) }; .member(f(Y), [g(1), f(2), f(3)]); .print(Y).
