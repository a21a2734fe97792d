!raid.
+!raid <- !try(bombard(other, valley)); bombard(other, camp).
+bombarded(other, camp, _) <- cease_fire(other).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
