// who asks gets an answer also where the plan for the question fails
!go.
+!go <- .send(bob, askOne, secret(_), A); .print(A).
//// agent bob
+?secret(X) <- .fail.
