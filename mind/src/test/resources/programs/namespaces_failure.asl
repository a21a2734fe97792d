{ begin namespace(n) }
!go. !try. !ask.
+!go <- !sub(1); .print(end).
+!sub(X) <- .fail.
-!sub(X)[error(E)] <- .print("failed ", X, E).
-!try[error(E)] <- .print("try ", E).
+!ask <- ?open(X); .print(X); ?default::open(Y); .print(Y).
+?open(X) <- X = 3.
{ end }
+?open(X) <- X = 4.
