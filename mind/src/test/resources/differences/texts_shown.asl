// a text inside a term is shown so that it can be read again; a backslash is one sign
b("say \"hi\"").
!go.
+!go <- ?b(X); .print(X); .print([X]); .length(X, N); .print(N); .print("a\\b").
