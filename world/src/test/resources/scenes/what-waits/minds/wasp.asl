!hunt.
+!hunt : not dead(mower) <- strike(mower); !hunt.
+!hunt <- walk(path).
-!hunt <- .wait(1000); !hunt.
