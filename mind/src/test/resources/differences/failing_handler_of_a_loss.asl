// a plan for a lost belief that fails gives the failure to the goals below
b(1).
!go.
+!go <- -b(1); .print(never).
-!go <- .print(handled).
-b(X) <- .fail.
