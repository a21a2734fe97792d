b('Big Name'). b('x y').
!go.
+!go <- .findall(X, b(X), L); .print(L); ?b('x y'); 'do it'(1).
