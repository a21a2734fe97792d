// only who said it last is kept
!go.
+!go <- ?b(X); .send(bob, tell, b(X)[source(eve)]).
b(1).
//// agent bob
