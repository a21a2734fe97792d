b(1)[x, y].
!go.
+!go <- -b(1)[x]; ?b(1)[source(S)]; .print(S); -b(1)[source(self)]; if (not b(1)) { .print(gone) }.
