!go.
+!go <- +p(1); .print(next); +p(2); .print(end).
+p(X) : X > 1 <- .print("p ", X).
