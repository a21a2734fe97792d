!go.
+!go <- !less(1, 2); !less(a, b); !less("a", "b"); !less(1, a); !less(a, 1); !less([1], [2]); !less(f(1), f(2)); !less(f(1), g(0)); !less("x", a); !less([1], a); !less(a, f(1)).
+!less(X, Y) : X < Y <- .print(X, " < ", Y).
+!less(X, Y) <- .print(X, " not < ", Y).
