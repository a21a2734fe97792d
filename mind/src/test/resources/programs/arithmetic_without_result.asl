!go. !ho.
+!go <- X = a; Y = X + 1; .print("Y ", Y); if (Y > 3) { .print(larger) } else { .print(not_larger) }; if (Y == Y) { .print(same) }; .print("after").
-!go[error(E)] <- .print(E).
+!ho <- X = 0 / 0; .print(X); if (X > 3) { .print(larger) } else { .print(not_larger) }; if (X == X) { .print(same) }; if (X < 3) { .print(smaller) }.
