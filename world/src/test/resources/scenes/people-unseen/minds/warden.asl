!watch.
+!watch <- !try(sweep(hall)); .wait(90000); walk(hall); .wait(20000); sweep(hall); sweep(hall).
+unmasked(Who, nothing, swept) <- +seen(Who).
+vanished(Who, _) : seen(Who) <- !hit(Who).
+!hit(Who) : not here(hall, Who, _) <- strike(Who); !hit(Who).
+!hit(_).
-!hit(Who)[reason(R)] <- +lost(Who, R).
+!try(sweep(W)) <- sweep(W).
-!try(What)[reason(R)] <- +hindered(What, R).
