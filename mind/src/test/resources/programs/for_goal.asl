p(a). p(b).
!go.
+!go <- for (p(X)) { !show(X); act(X) }; .print(end).
+!show(X) <- .print(X).
