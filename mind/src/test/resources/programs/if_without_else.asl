!go.
+!go <- if (b(1)) { .print(never) }; .print(on); if (not b(1)) { .print(not_b) }; .print(end).
