!go.
+!go <- ?sum([1,2,3], S); .print(S).
+?sum([], 0).
+?sum([H|T], S) <- ?sum(T, R); S = H + R.
