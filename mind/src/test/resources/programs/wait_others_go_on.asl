!a. !b.
+!a <- .print(a1); .wait(20); .print(a2).
+!b <- .print(b1); .print(b2); .print(b3).
//// script
run
wait 30
