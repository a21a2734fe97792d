!go.
+!go : .my_name(Me) <- .print(Me); .my_name(You); if (You == ann) { .print(same) }; .send(bob, tell, friend(Me)).
//// agent bob
+friend(X) : .my_name(Me) <- .print(Me, " knows ", X).
