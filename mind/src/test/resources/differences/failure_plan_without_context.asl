// a failure plan that is not applicable gives the failure to the goals below
!go.
+!go <- !a; .print(never).
-!go <- .print(handled).
+!a <- .fail.
-!a[error(something_else)] <- .print(never).
