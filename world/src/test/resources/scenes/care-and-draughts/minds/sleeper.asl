!rest.
+!rest <- drink(sleeping_draught).
+came_to(sleeper) <- +awake; walk(hall).
