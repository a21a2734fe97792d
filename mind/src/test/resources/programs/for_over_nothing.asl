!go.
+!go <- for (b(X)) { .print(X) }; .print(end).
