!go.
+!go <- .send(bob, tell, p(1)); .send(bob, untell, p(1)); .send(bob, untell, p(2)).
//// agent bob
p(1). p(2).
-p(X) <- .print("lost ", X).
