!errands.
+!errands <- !go(port); dock(swift, port); .wait(3600000); undock(swift, port); !go(home); !turn_on_the_way.
+!go(Place) <- set_course(swift, Place); .wait({+arrived(swift, Place)}).
+!turn_on_the_way <- set_course(swift, farm); .wait(18000000); set_course(swift, sol); .wait(3600000); all_stop(swift).
