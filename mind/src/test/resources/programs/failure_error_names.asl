!a. !b. !c. !d. !e.
+!a <- ?nothing(_).
-!a[error(E)] <- .print("a ", E).
+!b <- 1 > 2.
-!b[error(E)] <- .print("b ", E).
+!c <- !missing.
-!c[error(E)] <- .print("c ", E).
+!d <- !picky(1).
+!picky(X) : X > 5 <- .print(never).
-!d[error(E)] <- .print("d ", E).
+!e <- .fail(error(mine), why(cold)).
-!e[error(E), why(W)] <- .print("e ", E, " ", W).
