!go.
+!go <- +b(1)[sure(3)]; +b(1)[sure(4)]; +b(1)[sure(3)]; +b(2).
+b(X)[sure(N)] <- .print("sure ", X, " ", N).
+b(X) <- .print("not so sure ", X).
