!go.
+!go <- .send(bob, achieve, fetch(book)); .print(sent).
+fetched(X)[source(S)] : X == book <- .print("thanks ", S); .send(S, tell, thanks).
//// agent bob
+!fetch(X)[source(S)] <- walk(library); take(X); walk(S); .send(S, tell, fetched(X)).
+thanks[source(S)] <- .print("welcome ", S).
