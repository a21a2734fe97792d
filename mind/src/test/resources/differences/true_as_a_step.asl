// true as a step does nothing
!go.
+!go <- .print(a); true; .print(b); true.
