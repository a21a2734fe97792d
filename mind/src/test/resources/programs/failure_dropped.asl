// without a failure plan the intention is dropped, others go on
!a. !b.
+!a <- .print(a1); .fail; .print(a2).
+!b <- .print(b1); .print(b2); .print(b3).
