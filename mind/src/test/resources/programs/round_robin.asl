!a. !b. !c.
+!a <- .print(a1); .print(a2); .print(a3).
+!b <- .print(b1); .print(b2); .print(b3).
+!c <- .print(c1); !d; .print(c2).
+!d <- .print(d1).
