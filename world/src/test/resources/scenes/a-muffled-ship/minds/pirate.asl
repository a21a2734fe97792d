!hunt.
+!hunt <- .wait(60000); jam(collier).
