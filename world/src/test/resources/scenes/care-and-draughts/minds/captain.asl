!keep_order.
+!keep_order <- seize(rogue); bring(rogue, cell); .wait(600000); free(rogue); hand(rogue, rogue).
-!keep_order[reason(resisted)] <- !keep_order.
-!keep_order[reason(R)] <- +refused(R); !more.
+!more <- free(healer).
-!more[reason(R)] <- +refused(R); !most.
+!most <- bring(healer, hall).
-!most[reason(R)] <- +refused(R).
