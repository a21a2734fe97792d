// after a plan for a test that failed the plan goes on, as after a goal
!go.
+!go <- ?q(X); .print(never).
+?q(X) : false <- X = 1.
-?q(X) <- .print("no answer").
-!go[error(E)] <- .print(E).
