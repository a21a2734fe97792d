!go.
+!go <- +a(1); .print(1); ++a(2); .print(2); -+a(3); .print(3); -+a(4); .print(4); -a(1); .print(5); --a(4); .print(6); x; .print(7).
+a(X) <- .print("+", X).
-a(X) <- .print("-", X).
