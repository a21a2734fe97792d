!errands.
+!errands <- !go(port); dock(swift, port); !hide; .wait(3600000); undock(swift, port); !go(home); !hide; .wait(600000); !turn_on_the_way.
+!go(Place) <- set_course(swift, Place); .wait({+arrived(swift, Place)}).
+!hide <- lie_behind(swift, home, sol_star).
-!hide[reason(R)] <- +could_not(R).
+!turn_on_the_way <- set_course(swift, farm); .wait(18000000); set_course(swift, sol); .wait(3600000); all_stop(swift).
