+injected(_, Who, _) <- !end(Who).
+!end(Who) : not dead(Who) <- strike(Who); !end(Who).
+!end(_) <- true.
