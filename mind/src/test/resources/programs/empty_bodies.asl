!a. !b. !c.
+!a.
+!b : true.
+!c <- .print(c).
