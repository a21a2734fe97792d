+door(X) <- .print("door ", X).
-door(X) <- .print("no door ", X).
+door(X)[source(percept)] : key <- .print(never).
//// script
run
ann perceives door(open)
run
ann perceives key
ann loses door(open)
ann perceives door(shut)
run
ann loses key
run
