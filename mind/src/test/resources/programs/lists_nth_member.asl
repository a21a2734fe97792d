!go.
+!go <- .findall(I-X, .nth(I, [a,b,c], X), L); .print(L); .nth(P, [a,b,c], b); .print(P); .findall(X, .member(X, [1,2,3]) & X > 1, M); .print(M);
  if (.member(f(Y), [g(1), f(2)])) { .print(Y) }; for (.range(K, 1, 3)) { .print(K) }; for (.range(K, 6, 1, -2)) { .print(K) };
  .length("hello", S); .print(S); .length([], Z); .print(Z).
