// an unknown is the same as itself, also when it has come in twice with a goal
!go.
+!go <- !same(X, X).
+!same(X, Y) : X == Y <- .print(same).
+!same(X, Y) <- .print(different).
