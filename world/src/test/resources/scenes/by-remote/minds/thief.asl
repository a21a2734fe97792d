+remote(_, Hull) <- .wait(60000); switch_off(hulk_lamps); set_course(Hull, fort); .wait(900000); !leave(Hull).
+!leave(Hull) <- set_course(boat, vega); .wait({+arrived(boat, vega)}); all_stop(Hull).
-!leave(_)[reason(R)] <- +could_not(R).
