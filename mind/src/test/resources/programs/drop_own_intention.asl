!a. !b.
+!a <- .print(a1); !sub; .print(never).
+!sub <- .print(sub); .drop_intention(a); .print(never).
+!b <- .print(b1); .print(b2); .print(b3).
