!g. !g(1). !g(1, 2).
+!g <- .print(none).
+!g(X) <- .print(one, X).
+!g(X, Y) <- .print(two, X, Y).
