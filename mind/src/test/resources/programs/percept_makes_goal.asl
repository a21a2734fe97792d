busy.
+ring(X) : not busy <- !answer(X).
+ring(X) <- -busy; .print("later ", X).
+!answer(X) <- pick_up(X).
//// script
ann perceives ring(1)
run
ann perceives ring(2)
run
