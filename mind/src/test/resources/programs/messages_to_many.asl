!go.
+!go <- .send([bob, cid], tell, hello); .broadcast(achieve, wave).
//// agent bob
+hello[source(S)] <- .print(S).
+!wave <- wave_back.
//// agent cid
+hello[source(S)] <- .print(S).
+!wave <- .print(no).
