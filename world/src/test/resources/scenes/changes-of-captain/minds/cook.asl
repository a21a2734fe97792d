+slapped(cook, Who) <- +grudge(Who); !answer(Who).
+!answer(Who) <- throw_out(Who).
-!answer(Who)[reason(R)] <- +could_not(Who, R).
+head(watch, cook) <- .wait(3300000); !t(name_head(watch, mate)); walk(ship_bridge); !t(slap(mate)); !t(throw_out(boatswain)).
+!t(throw_out(Who)) <- throw_out(Who).
+!t(slap(Who)) <- slap(Who).
+!t(name_head(House, Who)) <- name_head(House, Who).
-!t(G)[reason(R)] <- +could_not(G, R).
