// Those who wear a sword, and draw it when they are struck.

fit :- .my_name(Me) & health(Me, H) & H > 15.

@blow_by_blow
+!fight(P) : beside(P) & able(P) & fit & not halted <- strike(P); !fight(P).
@enough
+!fight(P) <- -fighting(P).
-!fight(P) <- -fighting(P).

@struck_at
+struck(P, Me) : .my_name(Me) & not fighting(P) <- +fighting(P); !fight(P).
