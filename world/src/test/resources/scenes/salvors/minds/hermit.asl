!crane.
+!crane <- build(crane); drink(cordial).
