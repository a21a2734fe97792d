b(1)[x, y(2), z]. b(2)[x].
!go.
+!go <- .findall(A, b(A)[x], L1); .print(L1); .findall(A, b(A)[y(_)], L2); .print(L2);
  .findall(A, b(A)[z, x], L3); .print(L3); .findall(Y, b(_)[y(Y)], L4); .print(L4); ?b(B)[y(2), x]; .print(B);
  if (not b(2)[y(_)]) { .print(none) }.
