!go.
+!go <- !cmp(1, 2); !cmp(a, b); !cmp("x", "a"); !cmp(f(1), f(2)); !cmp(1, a); !cmp(a, "a"); !cmp([1,2], [1,3]); !cmp(f(1), g(0)); !cmp(z, f(1)); !cmp(f(1,2), g(1)); !cmp([1], f(1)); !cmp("a", [a]); !cmp(~p, p); !cmp(2, "2").
+!cmp(A, B) : A < B <- .print(A, " less ", B).
+!cmp(A, B) : A > B <- .print(A, " more ", B).
+!cmp(A, B) <- .print(A, " same ", B).
