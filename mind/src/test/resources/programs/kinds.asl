!go.
+!go <- !k(1); !k(a); !k("s"); !k([1]); !k([]); !k(f(1)); !k(X); !k(~a); !k(f(Y)).
+!k(X) <- .findall(K, kind(X, K), L); .print(L).
kind(X, atom) :- .atom(X).
kind(X, number) :- .number(X).
kind(X, string) :- .string(X).
kind(X, list) :- .list(X).
kind(X, structure) :- .structure(X).
kind(X, literal) :- .literal(X).
kind(X, ground) :- .ground(X).
