!rest.
+!rest <- drink(weak_tea).
+fog(W) <- +warned(W).
