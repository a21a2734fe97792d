!a. !b. !c.
+!a <- f(1) = f(2); .print(never).
-!a <- .print(a).
+!b <- [X] = [1, 2]; .print(never).
-!b <- .print(b).
+!c <- X = 1; X = 2; .print(never).
-!c <- .print(c).
