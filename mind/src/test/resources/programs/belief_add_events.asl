// a belief added in a body: its handler runs before the next step
!go.
+!go <- +a(1); .print(after_a); ++b(1); .print(after_b); +a(1); .print(again); +c; .print(after_c).
+a(X) <- .print("a ", X); step(X); .print("a done").
+b(X) <- .print("b ", X).
