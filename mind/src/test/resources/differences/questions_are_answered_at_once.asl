// an answer that needs no plan comes before anything else
!go.
+!go <- .send(bob, askAll, b(_), L); .print(L).
//// agent bob
b(1). !work.
+!work <- .print(one); .print(two).
