!rule.
+!rule <- !try(cast_off(stray)); !try(cast_off(keeper)); cast_off(wolf_1).
+hold_lost(nest, queen) <- +alone.
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
