// the nearest goal below with a failure plan handles it
!go.
+!go <- !a; .print(after_a).
+!a <- !b; .print(never_a).
+!b <- !c; .print(never_b).
+!c <- refuse(x); .print(never_c).
-!a[error(E)] <- .print(handled).
