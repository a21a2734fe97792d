!go.
+!go <- .send(bob, tell, fact(1)); .send(bob, tell, fact(1)[sure(2)]); .send(bob, achieve, do(3)); .send(bob, untell, fact(1)).
//// agent bob
+fact(X)[source(S)] <- .print("told ", X, " by ", S).
-fact(X)[source(S)] <- .print("taken back ", X, " by ", S).
+!do(X)[source(S)] <- .print("do ", X, " for ", S).
