b(1). b(2).
!go.
+!go <- if (b(X)) { .print(X) }; .print("then ", X); if (c(Y)) { .print(never) } else { Y = 3 }; .print(Y).
