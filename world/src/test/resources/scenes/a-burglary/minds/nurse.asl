!rounds.
+!rounds <- .wait(1200000); walk(gallery); .wait(60000); !see_to.
+!see_to : down(guard) <- treat(guard); walk(infirmary); !help(patient).
+!see_to <- .wait(60000); !see_to.
+!help(Who) <- treat(Who).
-!help(Who)[reason(R)] <- +too_late(Who, R).
