!move.
+!move <- .wait(10800000); set_course(port, farm).
