!go. !end.
+!go <- !outer(X); .print("outer is reached").
+!outer(X) <- !inner; .print(never).
+!inner <- x; x; x; x; x; x; .print(never).
+!end <- y; .succeed_goal(outer(_)); .print(ended).
