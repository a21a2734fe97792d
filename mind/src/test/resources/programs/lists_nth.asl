!go.
+!go <- .nth(0, [a, b], X); .print(X); .findall(I, .nth(I, [a, b, a], a), L); .print(L); .nth(2, "abc", C); .print(C).
