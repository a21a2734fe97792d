!rest.
+!rest <- drink(strong_tea).
+fog(W)[source(Who)] <- +warned(W, Who).
+lantern <- .send(mate, tell, lit).
