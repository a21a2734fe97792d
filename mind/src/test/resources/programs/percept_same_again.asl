+p(X)[A] <- .print("came ", X).
//// script
ann perceives p(1)
run
ann perceives p(1)
run
ann perceives p(1)[loud]
run
