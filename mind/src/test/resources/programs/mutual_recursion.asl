!even(6).
+!even(0) <- .print(even).
+!even(N) : N > 0 <- !odd(N - 1).
+!odd(0) <- .print(odd).
+!odd(N) : N > 0 <- !even(N - 1).
