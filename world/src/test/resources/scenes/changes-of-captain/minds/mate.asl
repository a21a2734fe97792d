+!hold_course[source(Who)] : superior(Who) <- +obeys(Who).
+commands(sailor, ship) <- +overruled.
