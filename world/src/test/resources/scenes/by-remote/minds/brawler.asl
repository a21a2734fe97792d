// Only once, and he knows not why himself.
+aimed(_, _, Who) : not done <- +done; strike(Who).
