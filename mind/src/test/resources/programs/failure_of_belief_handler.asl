!go.
+!go <- +b(1); .print(never).
+b(X) <- .print("b ", X); .fail.
-!go <- .print(handled).
