!defend.
+!defend
  <- !try(send_crowd(mob, yard)); !try(send_crowd(sentries, yard)); !try(send_crowd(guards, cellar));
     send_crowd(guards, yard); .wait(45000);
     !try(stun(armoury_door)); !open; walk(yard); !clear; send_crowd(guards, desk_room); walk(desk_room); !fight.
+!open : door(armoury_door, _, locked) <- shoot(armoury_door); !open.
+!open.
+!clear : here(_, mob, _) & fights(guards, _) <- shoot(mob); !clear.
+!clear.
+!fight : here(_, R, raider) & not field(desk, _) & not down(R) & not dead(R) <- shoot(R); !fight.
+!fight : here(_, brute, _) & not dead(brute) <- shoot(desk); !fight.
+!fight : not dead(brute) <- .wait(20000); !fight.
+!fight.
-!fight <- .wait(10000); !fight.
+!try(send_crowd(Who, Where)) <- send_crowd(Who, Where).
+!try(stun(What)) <- stun(What).
-!try(What)[reason(R)] <- +hindered(What, R).
