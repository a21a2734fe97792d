!look.
+!look <- .wait(60000); !lend_a_hand.
+!lend_a_hand <- reach(bell).
-!lend_a_hand[reason(R)] <- +hindered(R); .wait(4000000); !hoist; walk(loft); !help.
+!hoist <- beam(mill, [thief], stair).
-!hoist[reason(R)] <- +hindered(R).
+!help : pinned(thief, _) <- free(thief).
+!help.
