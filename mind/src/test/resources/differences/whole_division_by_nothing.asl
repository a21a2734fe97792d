// whole division by 0 gives no number, as 0/0 does
!go.
+!go <- .print(5 div 0).
