!a.
+!a <- !!b; !!c; .print(a1); .print(a2).
+!b <- .print(b1); .print(b2).
+!c <- .print(c1); .print(c2).
