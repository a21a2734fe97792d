!go.
+!go <- .send(bob, askOne, age(_)); .print(asked).
+age(X)[source(S)] <- .print(X, S).
//// agent bob
age(40).
