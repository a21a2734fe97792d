!a.
+!a <- .wait({+never}, 10); .print(no).
-!a[error(E)] <- .print(E); .wait({+never}, 10, T); .print(went_on).
//// script
run
wait 20
wait 30
