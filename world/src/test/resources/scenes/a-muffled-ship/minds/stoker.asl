+comms(collier, jammed) <- .wait(60000); set_course(collier, port).
+comms(collier, works) <- .send(clerk, tell, escaped).
