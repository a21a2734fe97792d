!go.
+!go <- !count(4, L); .print(L).
+!count(0, []).
+!count(N, [N|T]) : N > 0 <- !count(N - 1, T).
