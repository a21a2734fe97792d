!hide.
+!hide <- .wait(5400000); tamper(loom); tamper(loom).
