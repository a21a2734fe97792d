!go.
+!go <- !a; !b; !c; .print(end).
+!a <- .print(a).
+!b <- .fail.
-!b <- .print(b_failed).
+!c <- .print(c).
