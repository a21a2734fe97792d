!go.
+!go <- B = mood(happy); +B; ?mood(X); .print(X); G = cheer(3); !G; -B; if (not mood(_)) { .print(gone) }.
+!cheer(N) <- .print("cheer ", N).
+mood(X) <- .print("mood ", X).
