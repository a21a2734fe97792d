b(1).
!go.
+!go <- G = sub(3); !G; B = note(7); +B; ?note(N); .print(N); A = act(9); A; Q = b(Z); ?Q; .print(Z).
+!sub(X) <- .print("sub ", X).
