!go.
+!go <- .send(bob, achieve, dance(5)); .send(bob, achieve, sing); .send(bob, unachieve, dance(_)).
//// agent bob
+!dance(0).
+!dance(N) : N > 0 <- step(N); !dance(N - 1).
+!sing <- sing.
