!a.
+!a <- .wait(ready(X) & X > 1); .print(go).
//// script
run
ann perceives ready(1)
run
ann perceives ready(2)
run
