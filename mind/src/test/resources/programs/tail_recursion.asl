!count(5000).
+!count(0) <- .print(zero).
+!count(N) <- !count(N - 1).
