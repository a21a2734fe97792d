!come.
+!come <- .wait(300000); walk(ship_aft); walk(ship_bridge).
-!come <- +shut_out.
