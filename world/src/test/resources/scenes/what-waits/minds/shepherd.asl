// He comes, goes again before it has noticed, and comes back to stay.
!round.
+!round <- .wait(18000000); walk(meadow); walk(path); .wait(3600000); walk(meadow).
