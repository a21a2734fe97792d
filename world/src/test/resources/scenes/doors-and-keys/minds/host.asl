!open_up.
+!open_up : door(D, cellar, locked) <- unlock(D); walk(cellar); walk(taproom); lock(D); walk(yard); !shut_gate.
+!shut_gate : door(G, taproom, open) <- lock(G); lock(G); .wait(60000); unlock(G); !wrong.
+!wrong <- lock(axe).
-!wrong[reason(R)] <- +refused(R); !too_far.
+!too_far <- force(cellar_door).
-!too_far[reason(R)] <- +refused(R).
