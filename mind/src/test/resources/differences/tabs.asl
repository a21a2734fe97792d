// escapes in texts
!go.
+!go <- .print("a\tb").
