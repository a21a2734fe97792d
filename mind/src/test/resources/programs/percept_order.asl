+p(X) <- .print("came ", X).
-p(X) <- .print("went ", X).
//// script
ann perceives p(1)
run
ann perceives p(2)
ann loses p(1)
run
ann perceives p(1)
run
ann loses p(2)
run
