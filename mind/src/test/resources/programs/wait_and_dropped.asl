!a. !b.
+!a <- .wait(20); .print(never).
+!b <- .drop_intention(a); .print(dropped).
//// script
run
wait 50
