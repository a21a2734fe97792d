!rob.
+!rob
  <- !try(walk(annex)); !try(search(gallery)); search(hall); !try(take(statue)); take(stunner);
     walk(gallery); !open_box; !try(tamper(painting)).
// The first try throws him back; when he comes to, the guard lets the field fall.
+!open_box
  <- tamper(strongbox); .wait(60000); !try(raise_field(strongbox));
     !stun(guard); tamper(strongbox); !try(drop_field(strongbox)); !try(strike(nurse)).
+!stun(Who) : not down(Who) <- shoot(Who); !stun(Who).
+!stun(_).
+!try(walk(Where)) <- walk(Where).
+!try(search(Where)) <- search(Where).
+!try(take(What)) <- take(What).
+!try(tamper(What)) <- tamper(What).
+!try(raise_field(What)) <- raise_field(What).
+!try(drop_field(What)) <- drop_field(What).
+!try(strike(Who)) <- strike(Who).
-!try(What)[reason(R)] <- +hindered(What, R).
