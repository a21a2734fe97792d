!top.
+!top <- !mid; .print(top_goes_on).
+!mid <- !low; .print(mid_goes_on).
+!low <- .fail.
-!low <- .print(low_handled).
-!mid <- .print(never).
