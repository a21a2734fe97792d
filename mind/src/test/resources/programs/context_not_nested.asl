p(1). q(2).
!go.
+!go : not (p(X) & q(X)) & not (not p(1)) <- .print(yes).
