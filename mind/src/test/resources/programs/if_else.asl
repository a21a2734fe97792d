v(5).
!go.
+!go <- if (v(X) & X > 3) { .print("big ", X) }; .print(X); if (v(9)) { .print(nine) } elif (v(5)) { .print(five) } else { .print(other) };
  if (not v(1)) { .print(no_one); if (v(5)) { .print(inner) } else { .print(never) } }; if (v(7)) { .print(never) }; .print(end).
