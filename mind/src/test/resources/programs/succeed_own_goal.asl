!go.
+!go <- !sub; .print(on).
+!sub <- .print(sub); .succeed_goal(sub); .print(never).
