// Not whom it waits for.
!graze.
+!graze <- .wait(16200000); walk(meadow).
