+p(X)[source(S)] <- .print("+p ", X, " ", S).
-p(X)[source(S)] <- .print("-p ", X, " ", S).
+!note <- +p(1); .print(noted).
+!drop <- -p(1); .print(dropped).
//// script
ann perceives p(1)
run
ann hears bob achieve note
run
ann loses p(1)
run
ann hears bob achieve drop
run
