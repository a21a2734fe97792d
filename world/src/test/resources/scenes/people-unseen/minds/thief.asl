!steal.
+!steal
  <- !try(appear); vanish; !try(vanish); !try(hide(locker)); .wait(20000); appear; vanish;
     .wait(40000); strike(guard); strike(guard); walk(vault); .wait(30000); walk(hall).
+unmasked(thief, nothing, swept) <- vanish.
+unmasked(thief, nothing, hit) <- !try(vanish).
+!try(appear) <- appear.
+!try(vanish) <- vanish.
+!try(hide(W)) <- hide(W).
-!try(What)[reason(R)] <- +hindered(What, R).
