!a. !b.
+!a <- .print(a1); .wait(500); .print(a2).
+!b <- .print(b1); .wait(100); .print(b2); .wait(100); .print(b3).
//// script
run
wait 150
wait 150
wait 400
