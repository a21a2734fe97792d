!wait.
+!wait <- .wait(1500000); walk(ship_bridge); !fell.
+!fell : not down(mate) & not dead(mate) <- strike(mate); !fell.
+!fell <- !seize.
+!seize <- .wait(600000); take_command(ship).
-!seize[reason(R)] <- +held_off(R).
