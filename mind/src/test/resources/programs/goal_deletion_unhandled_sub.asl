// the caller has a failure plan, the called goal has none
!go.
+!go <- !x(1); .print(never).
-!go[error(E)] <- .print("go: ", E); !y; .print(go_end).
+!x(N) : N > 5 <- .print(never).
+!y <- .print(y).
