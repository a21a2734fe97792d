// Shields first, then whatever is nearest and weak.
+!hunt <- raise_shields(raider); .wait(20000); attack(raider, hauler).
+shields_recharged(raider) <- raise_shields(raider).
+attacking(A, raider) <- !answer(A).
+!answer(A) <- attack(raider, A).
-!answer(A)[reason(out_of_range)] <- +too_far(A).
