!go.
+!go <- .send(nobody, askOne, age(_), A, 100); .print(A); .send([nobody], askOne, age(_), B, 100); .print(B).
//// script
run
wait 150
wait 150
