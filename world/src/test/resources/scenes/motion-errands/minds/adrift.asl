!steer.
+!steer <- set_course(tub, farm).
-!steer[reason(R)] <- +could_not(R).
