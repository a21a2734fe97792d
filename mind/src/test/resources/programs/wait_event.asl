!a. !b.
+!a <- .print(waiting); .wait({+go(X)}); .print("went ", X); .wait(ready(Y) & Y > 1); .print("ready ", Y).
+!b <- x; y; +go(5); .print(told); +ready(1); z; +ready(2); .print(b_end).
