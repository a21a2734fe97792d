bird(tweety). bird(pingu). penguin(pingu).
flies(X) :- bird(X) & not penguin(X).
grounded(X) :- bird(X) & not flies(X).
!go.
+!go <- .findall(X, flies(X), L); .findall(X, grounded(X), M); .print(L, M).
