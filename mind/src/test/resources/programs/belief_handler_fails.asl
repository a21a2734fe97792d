!go.
+!go <- +p; .print(never).
-!go <- .print(go_failed).
+p <- .fail.
