!a. !b.
+!a <- .print(a1); .suspend; .print(a2).
+!b <- .print(b1); x; x; x; .resume(a); .print(b2).
