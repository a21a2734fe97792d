// .delete with an unknown in it takes away every element that fits
!go.
+!go <- .delete(f(_), [f(1), g(1), f(2)], L); .print(L).
