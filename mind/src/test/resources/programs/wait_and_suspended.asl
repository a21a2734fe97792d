!a. !b.
+!a <- .wait(20); .print(a).
+!b <- .suspend(a); .wait(50); .print(b); .resume(a).
//// script
run
wait 30
wait 30
