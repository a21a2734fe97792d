!a. !b. !c.
+!a <- .wait(30); .print(a).
+!b <- .wait(10); .print(b); .wait(30); .print(b2).
+!c <- .wait(20); .print(c).
//// script
run
wait 100
