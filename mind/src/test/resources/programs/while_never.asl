!go.
+!go <- while (b(_)) { .print(never) }; .print(end).
