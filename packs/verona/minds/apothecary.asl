// My poverty, but not my will.
+!sell(Thing)[source(P)] : poor <- hand(Thing, P).
