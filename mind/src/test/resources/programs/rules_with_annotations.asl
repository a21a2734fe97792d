said(1)[source(bob)]. said(2)[source(cid)].
trusted(X) :- said(X)[source(bob)].
by(S, X) :- said(X)[source(S)].
!go.
+!go <- .findall(X, trusted(X), L); .print(L); ?by(S, 2); .print(S).
