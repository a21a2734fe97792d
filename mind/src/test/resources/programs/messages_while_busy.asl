!work(3).
+!work(0) <- .print(done).
+!work(N) : N > 0 <- dig(N); !work(N - 1).
+stop[source(S)] <- .print("told to stop by ", S).
//// script
ann hears bob tell stop
run
