// rules and facts of one predicate, in the order of the source
p(1).
p(X) :- q(X).
p(9).
q(5). q(6).
!go.
+!go <- .findall(X, p(X), L); .print(L); +p(0); .findall(X, p(X), M); .print(M); +q(7); .findall(X, p(X), N); .print(N).
