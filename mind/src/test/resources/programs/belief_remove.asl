p(1). p(2). p(3). q.
!go.
+!go <- -p(2); .print(one); -p(X); .print("removed ", X); -q; .print(q_gone); -p(77); .print(no_such);
        --p(1); .print(done).
-p(X) <- .print("lost ", X).
-q <- .print("lost q").
