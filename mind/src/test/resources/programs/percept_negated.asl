+~open(D) <- .print("shut: ", D).
+open(D) <- .print("open: ", D); if (~open(D)) { .print("and shut") }.
//// script
ann perceives ~open(door)
run
ann perceives open(door)
run
ann loses ~open(door)
run
