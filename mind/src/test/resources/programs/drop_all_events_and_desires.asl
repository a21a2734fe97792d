!a. !b.
+!a <- !!c; !!d; .drop_all_events; .print(a1); !!e; .print(a2).
+!b <- .print(b1); .print(b2).
+!c <- .print(never).
+!d <- .print(never).
+!e <- .print(e).
