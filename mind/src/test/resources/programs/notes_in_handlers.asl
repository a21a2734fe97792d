!go.
+!go <- +a(1); .print(after).
+a(X) <- +b(X); .print("a ", X).
+b(X) <- +c(X); .print("b ", X).
+c(X) <- .print("c ", X).
