!go.
+!go <- for (.member(X, [1, 2])) { Y = X * 10; .print(Y) }; X = free; .print(X).
