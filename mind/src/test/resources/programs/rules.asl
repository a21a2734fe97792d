parent(a, b). parent(b, c). parent(c, d). parent(a, e).
ancestor(X, Y) :- parent(X, Y).
ancestor(X, Y) :- parent(X, Z) & ancestor(Z, Y).
sibling(X, Y) :- parent(P, X) & parent(P, Y) & X \== Y.
leaf(X) :- parent(_, X) & not parent(X, _).
len([], 0).
len([_|T], N) :- len(T, M) & N = M + 1.
fact(0, 1).
fact(N, F) :- N > 0 & fact(N - 1, G) & F = N * G.
!go.
+!go <- .findall(Y, ancestor(a, Y), L); .print(L); .findall(X-Y, sibling(X, Y), S); .print(S);
  .findall(X, leaf(X), F); .print(F); ?len([x,y,z], N); .print(N); ?fact(10, R); .print(R).
