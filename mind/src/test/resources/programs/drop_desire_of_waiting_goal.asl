!a. !b.
+!a <- !!c; .drop_desire(c); .print(a).
+!b <- .print(b).
+!c <- .print(never).
