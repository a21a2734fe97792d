!go.
+!go <- !same(1, 1.0); !same("a", a); !same(f(1), f(1)); !same([], []); !same([1], [1, 2]); !same(~a, a); !same(2, 1 + 1).
+!same(X, Y) : X == Y <- .print("same").
+!same(X, Y) : X \== Y <- .print("different").
