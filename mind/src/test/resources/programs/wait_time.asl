!a. !b.
+!a <- .print(a1); .wait(40); .print(a2).
+!b <- .print(b1); .wait(5); .print(b2); .wait(5); .print(b3).
//// script
run
wait 12
wait 60
