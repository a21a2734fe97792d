// She thinks better of it.
!leave.
+!leave <- .wait(60000); set_course(late, vega); .wait(600000); all_stop(late).
