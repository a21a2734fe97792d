!tie.
+!tie <- join(lone_wolf, brood).
-!tie[reason(R)] <- +turned_away(R).
