!go.
+!go <- f(X, b) = f(a, Y); .print(X, Y); g(Z, h(Z)) = g(1, W); .print(W); if (f(1) = f(2)) { .print(never) } else { .print(no) };
  P = Q; Q = 3; .print(P); [A, B | C] = [1, 2, 3, 4]; .print(A, B, C); K = p(V); V = 8; .print(K); if (not (p(_) = q(_))) { .print(differ) }.
