!raid.
+!raid <- !try(bombard(raider, desert)); !try(bombard(raider, mine)); !try(bombard(raider, raider_bridge)); !try(bombard(other, valley)); bombard(raider, valley).
+bombarding(raider, valley) <- +begun.
+bombarded(raider, valley, Kills) <- +killed(Kills).
+bombardment_ended(raider, valley) <- attack(raider, other).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
