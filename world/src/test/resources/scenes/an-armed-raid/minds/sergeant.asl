!scuffle.
+!scuffle <- stun(recruit).
-!scuffle[reason(R)] <- +hindered(R).
