!go.
+!go <- !a; .print(after).
+!a <- .print(in_a); .fail; .print(never).
-!a <- .print(handled_a).
