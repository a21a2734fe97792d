!go.
+!go <- .broadcast(tell, news(1)); .print(told).
//// agent bob
+news(N)[source(S)] <- .print(N, S).
//// agent cid
+news(N)[source(S)] <- .print(N, S); .my_name(M); .print(M).
