!go.
+!go <- !t; !c; !i; .print(end).
+!t <- ?missing(X); .print(X).
-!t[error(E)] <- .print(E).
+!c <- X = 1; X > 3; .print(never).
-!c[error(E)] <- .print(E).
+!i <- .nth(5, [a], X); .print(X).
-!i <- .print(ia).
