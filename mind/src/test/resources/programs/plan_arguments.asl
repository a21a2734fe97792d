!go.
+!go <- !m(1); !m(two); !m([1,2]); !m([]); !m(f(3)); !m("txt"); !m(f(g(4))); !m(a, b); !m.
+!m(1) <- .print(one).
+!m([H|T]) <- .print(H, " and ", T).
+!m([]) <- .print(empty).
+!m(f(X)) : .number(X) <- .print("f of ", X).
+!m(f(g(X))) <- .print("fg of ", X).
+!m("txt") <- .print(text).
+!m(X) <- .print("other ", X).
+!m(X, X) <- .print(never).
+!m(X, Y) <- .print(X, Y).
+!m <- .print(nothing).
