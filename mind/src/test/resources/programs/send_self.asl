!go.
+!go <- .my_name(Me); .send(Me, tell, hello); .send(Me, achieve, task(1)); .print(sent).
+hello[source(S)] <- .print(hello, S).
+!task(N)[source(S)] <- .print(N, S).
