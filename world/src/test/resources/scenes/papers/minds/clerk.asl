!work.
+!work <- read(letter); read(ledger); !ponder; !press; walk(archive); !note.
+!ponder <- read(stamp).
-!ponder[reason(R)] <- +odd(R).
+!press <- write(stamp, seen).
-!press[reason(R)] <- +odd(R).
+!note : owes(ann, N)[source(ledger)] & ~paid(ann) <- write(letter, asks(auditor, N)); .send(auditor, tell, look(ledger)); !far.
+!far <- write(ledger, late).
-!far[reason(R)] <- +odd(R); walk(desk_room); write(ledger, paid(bob)).
