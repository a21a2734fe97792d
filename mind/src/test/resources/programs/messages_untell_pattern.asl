!go.
+!go <- .send(bob, tell, p(1)); .send(bob, tell, p(2)); .send(bob, untell, p(_)).
//// agent bob
+p(X) <- .print(X).
