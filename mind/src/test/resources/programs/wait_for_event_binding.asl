!a.
+!a <- .wait({+b(X)}); .print(X); .wait({+!g(Y)}); .print(Y); .wait({-b(_)}); .print(gone).
+!g(_).
//// script
run
ann perceives b(1)
run
ann hears bob achieve g(2)
run
ann loses b(1)
run
