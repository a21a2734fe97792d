b(1). b(2). c(2).
!go.
+!go <- .count(b(_), A); .print(A); .count(b(X) & c(X), B); .print(B); .count(d(_), C); .print(C); if (.count(b(_), 2)) { .print(two) }.
