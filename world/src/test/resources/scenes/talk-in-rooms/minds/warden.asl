+word(W)[source(porter)] <- +heard(W); !watch.
@strike[weight(3)]
+!watch : here(_, thief, _) & not dead(thief) <- strike(thief); .wait(1000); !watch.
@talk[weight(1)]
+!watch : here(_, thief, _) & not dead(thief) <- .send(thief, tell, caught); !watch.
+!watch <- true.
-!watch[reason(R)] <- +gave_up(R).
