!scuffle.
+!scuffle <- stun(sergeant).
-!scuffle[reason(R)] <- +hindered(R).
