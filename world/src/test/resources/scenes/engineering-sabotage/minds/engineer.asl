// What stands beside her she mends with her own hands; the rest is the crew's.
+device(D, F, _, failed) : not F = reactor <- .wait(600000); repair(D).
+device(D, tractor, _, off) <- .wait(3600000); !back(D).
+!back(D) : device(D, _, _, off) <- switch_on(D).
+!back(_).
-!back(D)[reason(no_power)] <- .wait(7200000); !back(D).
