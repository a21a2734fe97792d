// His own wheel is dead.
!steer.
+!steer <- set_course(hulk, fort).
-!steer[reason(R)] <- +could_not(R).
