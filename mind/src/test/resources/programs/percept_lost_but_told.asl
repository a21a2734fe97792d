+p(X)[source(S)] <- .print("came ", X, " ", S).
-p(X)[source(S)] <- .print("went ", X, " ", S).
//// script
ann perceives p(1)
ann hears bob tell p(1)
run
ann loses p(1)
run
ann hears bob untell p(1)
run
