!report.
+!report <- .send(clerk, tell, [sailed(packet), cargo(tea), bound_for(port), all_well]).
+comms(packet, jammed) <- .send(clerk, tell, help); !show.
+!show <- hail(port).
-!show[reason(R)] <- +hindered(R).
+comms(packet, works) <- .send(clerk, tell, again).
