!cry.
+!cry <- .broadcast(tell, help); .send(purser, tell, help); hail(liner).
-!cry[reason(R)] <- +alone(R).
