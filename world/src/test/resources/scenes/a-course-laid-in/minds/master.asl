// Twice the same order is one order.
!leave.
+!leave <- .wait(60000); set_course(early, vega); set_course(early, vega).
+laid_in(early, W) <- +waits_for(W).
+arrived(early, vega) <- all_stop(early).
