!a. !b.
+!a <- .print(a1); .fail; .print(never).
+!b <- .print(b1); .print(b2); .print(b3).
