!hide.
+!hide <- !try(hide(vault)); !try(hide(boy)); hide(locker).
+found(_, boy) <- .wait(900000); hide(locker); walk(yard); !try(hide(locker)).
+!try(hide(W)) <- hide(W).
-!try(What)[reason(R)] <- +hindered(What, R).
