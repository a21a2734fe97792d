!a. !b. !c.
+!a <- .member(z, [x, y]).
-!a[error(E)] <- .print(E).
+!b <- .nth(7, [x, y], X); .print(X).
-!b[error(E)] <- .print(E).
+!c <- .substring("z", "xy"); .print(never).
-!c[error(E)] <- .print(E).
