!go.
+!go <- .send(bob, tell, plan([step(1), "two", ~x])); .send(bob, tell, ~open(door)).
//// agent bob
+plan([A, B, C]) <- .print(A, B, C).
+~open(D) <- .print("shut ", D).
