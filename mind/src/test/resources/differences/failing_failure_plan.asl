// a failure plan that fails gives the failure to the goals below
!go.
+!go <- !a; .print(never).
-!go <- .print(end).
+!a <- .fail.
-!a <- +b.
+b <- .fail.
