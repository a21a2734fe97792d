+!work(N)[source(S)] <- a(N); b(N); c(N); .print(N, " for ", S).
-!work(N) <- .print(failed).
//// script
ann hears bob achieve work(1)
ann hears cid achieve work(2)
run
ann hears bob achieve unknown(3)
run
ann hears bob achieve work(4)
ann hears bob achieve work(5)
ann hears bob unachieve work(4)
run
