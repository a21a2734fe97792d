!steer.
+!steer <- set_course(raft, farm).
-!steer[reason(R)] <- +could_not(R).
