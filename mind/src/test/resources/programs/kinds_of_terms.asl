b(1). b(a). b("s"). b([1]). b([]). b(f(1)). b(~a). b(a[x]). b(1.5).
!go.
+!go <- .findall(X, b(X) & .atom(X), A); .print("atom ", A); .findall(X, b(X) & .number(X), B); .print("number ", B); .findall(X, b(X) & .string(X), C); .print("string ", C); .findall(X, b(X) & .list(X), D); .print("list ", D);
  .findall(X, b(X) & .structure(X), E); .print("structure ", E); .findall(X, b(X) & .literal(X), F); .print("literal ", F); .findall(X, b(X) & .ground(X), G); .print("ground ", G); if (not .ground(f(Z))) { .print("not ground") }; if (not .atom(Y) & not .number(Y)) { .print("an unknown is neither") }.
