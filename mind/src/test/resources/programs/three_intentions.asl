!a. !b. !c.
+!a <- x(a); x(a); .print(a).
+!b <- x(b); .print(b).
+!c <- x(c); x(c); x(c); .print(c).
