n(1). n(2). n(3). n(4).
!go.
+!go <- for (n(X) & X mod 2 == 0) { !even(X) }.
+!even(X) <- .print(X, " is even").
