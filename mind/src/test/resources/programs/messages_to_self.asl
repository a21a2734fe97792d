!go.
+!go <- .my_name(Me); .send(Me, tell, note(1)); .send(Me, achieve, do(2)); .print(sent).
+note(X)[source(S)] <- .print(note, S).
+!do(X)[source(S)] <- .print(do, S).
