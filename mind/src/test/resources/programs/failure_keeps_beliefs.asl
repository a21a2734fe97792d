!go.
+!go <- +step(1); +step(2); .fail; +step(3).
-!go <- .findall(X, step(X), L); .print(L).
