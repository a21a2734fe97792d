!go.
+!go <- !top; .print(after_top).
+!top <- !a; .print(never).
-!top <- .print(top_handled).
+!a <- .fail.
-!a <- .print(a_handler); .fail; .print(never).
