!go.
+!go <- !do(1)[urgent]; !do(2); !do(3)[calm, urgent].
+!do(X)[urgent, calm] <- .print("both ", X).
+!do(X)[urgent] <- .print("at once ", X).
+!do(X) <- .print("some time ", X).
