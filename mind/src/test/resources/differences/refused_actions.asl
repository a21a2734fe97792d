// the error of a refused action
!go.
+!go <- refuse(it).
-!go[error(E)] <- .print(E).
