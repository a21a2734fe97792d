!board.
+!board <- !order; .wait(3000000); walk(ship_bridge); take_command(ship); !hand_to(mate).
+!order <- take_command(ship).
-!order[reason(R)] <- +not_from_here(R).
+!hand_to(Who) <- hand_over(ship, Who).
-!hand_to(Who)[reason(R)] <- +cannot_have_it(Who, R).
