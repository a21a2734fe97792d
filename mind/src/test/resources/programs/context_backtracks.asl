p(1). p(2). p(3). q(2). q(3). r(3).
!go.
+!go : p(X) & q(X) & r(X) <- .print(X).
