!go(1). !go(5). !go(10).
+!go(N) : N > 7 <- .print(large).
+!go(N) : N > 3 <- .print(middle).
+!go(_) <- .print(small).
