// What stands beside her she mends with her own hands; the rest is the crew's.
+device(D, F, _, failed) : not F = reactor <- .wait("10 min"); repair(D).
+device(D, tractor, _, off) <- .wait("1 h"); !back(D).
+!back(D) : device(D, _, _, off) <- switch_on(D).
+!back(_).
-!back(D)[reason(no_power)] <- .wait("2 h"); !back(D).
