!go.
+!go <- .send(bob, askOne, age(_), age(50)); .print(never).
-!go[error(E)] <- .print(E).
//// agent bob
age(40).
