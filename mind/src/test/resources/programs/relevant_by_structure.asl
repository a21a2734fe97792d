!do(f(1)). !do([1]). !do("s"). !do(3). !do(a). !do(g(1, 2)).
+!do(f(X)) <- .print("f ", X).
+!do([H|_]) <- .print("list ", H).
+!do("s") <- .print("text").
+!do(3) <- .print("three").
+!do(a) <- .print("a").
+!do(X) <- .print("else ", X).
