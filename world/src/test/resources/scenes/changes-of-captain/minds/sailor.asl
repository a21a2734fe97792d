!rise.
+!rise : not commands(sailor, ship) <- .wait(600000); take_command(ship); !rise.
+!rise.
-!rise[reason(another_commands)] <- !rise.
+commands(admiral, ship) <- !give.
+!give <- hand_over(ship, mate).
-!give[reason(R)] <- +nothing_to_give(R).
