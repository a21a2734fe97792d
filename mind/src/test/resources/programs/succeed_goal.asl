!go. !end.
+!go <- !wait_for; .print(after_wait).
+!wait_for <- a; b; c; d; e; f; .print(never).
+!end <- p; q; .succeed_goal(wait_for); .print(ended).
