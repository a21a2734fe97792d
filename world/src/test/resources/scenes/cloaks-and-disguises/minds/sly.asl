!cross.
+!cross
  <- !try(decloak(fox)); !try(drop_disguise(fox)); !try(cloak(hunter)); !try(disguise(fox, vixen));
     raise_shields(fox); cloak(fox); .wait(60000);
     !try(raise_shields(fox)); !try(attack(fox, hunter));
     decloak(fox); .wait(60000); disguise(fox, lamb).
// Seen through and hit: what is left of the power is not enough for a rock.
+unmasked(fox, lamb, hit) <- .wait(1200000); disguise(fox, boulder); drop_disguise(fox); disguise(fox, boulder);
     switch_off(fox_core).
+unmasked(fox, boulder, off) <- switch_on(fox_core); cloak(fox).
+!try(decloak(V)) <- decloak(V).
+!try(drop_disguise(V)) <- drop_disguise(V).
+!try(cloak(V)) <- cloak(V).
+!try(disguise(V, As)) <- disguise(V, As).
+!try(raise_shields(V)) <- raise_shields(V).
+!try(attack(V, T)) <- attack(V, T).
-!try(What)[reason(R)] <- +hindered(What, R).
