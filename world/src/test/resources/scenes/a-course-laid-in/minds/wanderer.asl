// He gives the order, and goes below before the ship can obey.
!leave.
+!leave <- .wait(60000); set_course(empty, vega); walk(empty_hold).
