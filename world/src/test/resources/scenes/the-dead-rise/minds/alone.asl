+seeds(N) <- +counted(N).
+!watch(_) <- true.
