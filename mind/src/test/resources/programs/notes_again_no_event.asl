!go.
+!go <- +a(1); +a(1); +a(2); +a(1).
+a(X) <- .print(X).
