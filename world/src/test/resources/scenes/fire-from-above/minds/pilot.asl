!raid.
+!raid <- bombard(distant, valley).
-!raid[reason(R)] <- +could_not(R).
