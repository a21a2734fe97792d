!go.
+!go <- !fact(6, F); .print(F); !fib(10, G); .print(G).
+!fact(0, 1).
+!fact(N, F) : N > 0 <- !fact(N - 1, G); F = N * G.
+!fib(N, N) : N < 2.
+!fib(N, F) : N > 1 <- !fib(N - 1, A); !fib(N - 2, B); F = A + B.
