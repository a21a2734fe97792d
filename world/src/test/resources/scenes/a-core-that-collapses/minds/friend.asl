// What falls she holds, as long as she is in doubt.
+pulled(tug, _) : not held_once <- +held_once; tractor(skiff, tug); !save(engineer); !flee.
+!save(Who) <- beam(skiff, Who, skiff).
-!save(Who)[reason(R)] <- +could_not(save, Who, R).
+!flee <- .wait(600000); set_course(skiff, vega).
-!flee[reason(R)] <- +could_not(flee, R); release(skiff, tug); .wait(60000); all_stop(tug).
