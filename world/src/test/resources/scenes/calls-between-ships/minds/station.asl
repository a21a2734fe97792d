+!open_dock[source(Who)] <- .send(Who, tell, open); .broadcast(tell, dock(open)).
+second(2) <- +heard_so_far(2).
+sixth(6) <- +heard_all.
