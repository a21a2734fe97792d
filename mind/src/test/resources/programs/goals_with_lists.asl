!walk([a, b, c]).
+!walk([]) <- .print(there).
+!walk([H|T]) <- step(H); !walk(T).
