!a.
+!a <- .wait({+never}, 50); .print(no).
-!a[error(E)] <- .print(E); !b.
+!b <- .wait({+soon}, 50); .print(in_time).
//// script
run
wait 60
ann perceives soon
run
wait 60
