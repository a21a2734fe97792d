!go(5).
+!go(N) <- X = N * 2; !use(X).
+!use(X) <- X < 5.
-!use(X) <- .print("could not use ", X).
-!go(N) <- .print("never ", N).
