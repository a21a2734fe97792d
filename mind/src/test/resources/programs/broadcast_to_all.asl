!go.
+!go <- .broadcast(tell, news(1)); .broadcast(untell, news(1)).
//// agent bob
+news(X) <- .print(X).
-news(X) <- .print("no ", X).
//// agent cid
+news(X)[source(S)] <- .print(S).
