+x(N)[source(S)] <- .print(N, " from ", S).
-x(N)[source(S)] <- .print(N, " no more from ", S).
//// script
ann hears bob tell x(1)
ann hears cid tell x(1)
ann hears bob tell x(2)
run
ann hears bob untell x(1)
run
ann hears cid untell x(1)
run
ann hears bob tell [x(7),x(8)]
run
