!go. !ctl.
+!go <- a; b; c; d; .print(go_done).
+!ctl <- x; .suspend(go); y; z; .print(resuming); .resume(go); .print(ctl_done).
