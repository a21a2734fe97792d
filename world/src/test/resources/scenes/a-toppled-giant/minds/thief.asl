!start.
+!start <- switch_on(press); .wait(2000); !fell(young_giant); !fell(old_giant).
+!fell(Who) : here(_, Who, _) & not dead(Who) & not pinned(thief, _) <- strike(Who); !fell(Who).
+!fell(_).
+pinned(thief, _) : not tried <- +tried; !walk_off.
+!walk_off <- walk(stair).
-!walk_off[reason(R)] <- +hindered(R); !stop.
+!stop <- switch_off(press).
-!stop[reason(R)] <- +hindered(R); reach(press); switch_off(press); !try_bell.
+!try_bell <- reach(bell).
-!try_bell[reason(R)] <- +hindered(R).
