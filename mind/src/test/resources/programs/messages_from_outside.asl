+x(N)[source(S)] <- .print(N, S).
+!g(N)[source(S)] <- .print(goal, N, S).
//// script
ann hears bob tell x(1)
ann hears cid tell x(1)
ann hears bob achieve g(2)
run
ann hears bob untell x(1)
run
ann hears cid untell x(1)
run
