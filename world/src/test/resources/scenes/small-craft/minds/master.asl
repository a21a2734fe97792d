!fetch.
+!fetch <- take_aboard(ark, barge).
-!fetch[reason(R)] <- +left(barge, R); haul(ark, gnat, 100); take_aboard(ark, gnat); .wait(600000); set_course(ark, beacon).
+in_bay(B, ark) <- +aboard_now(B).
