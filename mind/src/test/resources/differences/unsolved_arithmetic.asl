// arithmetic with an unknown in it is shown with the parentheses that it needs
!go.
+!go <- .print(f(X + 1 * Y)); .print(f((X + 1) * Y)).
