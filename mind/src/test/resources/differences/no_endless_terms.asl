// a variable cannot be part of its own value
!go.
+!go <- if (X = f(X)) { .print(endless) } else { .print(no) }.
