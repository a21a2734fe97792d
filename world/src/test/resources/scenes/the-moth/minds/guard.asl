!try(outgrow).
+injected(_, Who, _) <- !end(Who).
+!end(Who) : not dead(Who) <- strike(Who); !end(Who).
+!end(_) <- true.
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
