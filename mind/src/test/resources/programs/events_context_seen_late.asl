n(0).
+tick(X) : n(Y) <- -+n(Y + 1); .print(X, " ", Y).
//// script
ann perceives tick(1)
run
ann perceives tick(2)
run
