!go.
+!go <- !a; .print(after); !nothing(1); .print(never).
-!go[error(E)] <- .print("go failed ", E).
+!a : false <- .print(no).
-!a[error(E)] <- .print("a failed ", E).
