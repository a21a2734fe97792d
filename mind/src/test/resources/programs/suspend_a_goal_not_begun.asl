!a. !b.
+!a <- !!c; .suspend(c); x; x; x; .print(resuming); .resume(c).
+!b <- .print(b).
+!c <- .print(c).
