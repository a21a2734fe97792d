!go. !end.
+!go <- !task; .print(never).
+!task <- x; x; x; x; x.
-!task <- .print(task_failed).
-!go <- .print(never).
+!end <- y; .fail_goal(task); .print(ended).
