!go. !end.
+!go <- !wait_for; .print(never).
-!go <- .print(go_failed).
+!wait_for <- a; b; c; d; e; f; .print(never).
+!end <- p; q; .fail_goal(wait_for); .print(ended).
