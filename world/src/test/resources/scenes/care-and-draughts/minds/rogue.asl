+seized(rogue, _) <- .send(captain, tell, curse).
+freed(rogue, _) <- drink(bitter); !again.
+!again <- drink(bitter).
-!again[reason(R)] <- +refused(R); .wait(400000); drink(poison).
