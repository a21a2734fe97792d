!go.
+!go <- !w(1, X); .print(X).
+!w(N, X) <- .fail(error(mine), code(N)).
-!w(N, X)[error(E)] <- .print(E); X = N + 10.
