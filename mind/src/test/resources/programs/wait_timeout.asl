!a.
+!a <- .wait({+never}, 100); .print(no).
-!a[error(E)] <- .print(E); .wait({+never}, 100, T); .print(went_on).
//// script
run
wait 150
wait 150
