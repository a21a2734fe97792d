!start.
+!start <- .send(bob, tell, ping(3)).
+pong(N)[source(B)] : N > 0 <- .send(B, tell, ping(N - 1)).
+pong(0) <- .print(over).
//// agent bob
+ping(N)[source(A)] <- .send(A, tell, pong(N)).
