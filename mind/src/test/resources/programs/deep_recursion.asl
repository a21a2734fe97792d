!count(500).
+!count(0) <- .print(bottom).
+!count(N) <- !count(N - 1); if (N mod 100 == 0) { .print(N) }.
