!top.
+!top <- !mid; .print(never).
+!mid <- !low; .print(never).
+!low <- .print(trying); .fail.
-!top <- .print(handled_at_top).
