p(1). p(2). p(3).
!go.
+!go <- for (p(X)) { .print(X); +seen(X) }; .findall(Y, seen(Y), L); .print(L); for (p(X) & X > 1) { for (.member(Z, [a,b])) { .print(X, Z) } };
  for (p(9)) { .print(never) }; X = 7; .print(X).
