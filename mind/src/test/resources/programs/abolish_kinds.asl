b(1). b(2)[source(bob)]. c(1). ~b(3). b(4,4).
!go.
+!go <- .abolish(b(_)); .findall(X, b(X), L); .print(L); .abolish(c(2)); if (c(1)) { .print(kept) }; if (~b(3)) { .print(negation_kept) };
  if (b(4,4)) { .print(other_arity_kept) }.
-b(X) <- .print("lost ", X).
