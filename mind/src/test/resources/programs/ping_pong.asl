!start.
+!start <- .send(bob, achieve, ping(3)).
+!pong(0) <- .print(over).
+!pong(N)[source(S)] <- .print("pong ", N); .send(S, achieve, ping(N)).
//// agent bob
+!ping(N)[source(S)] <- .print("ping ", N); .send(S, achieve, pong(N - 1)).
