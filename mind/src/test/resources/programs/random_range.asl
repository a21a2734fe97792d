!go.
+!go <- .random(X); if (X >= 0 & X < 1) { .print(ok) }; .random([a,b,c], Y); if (.member(Y, [a,b,c])) { .print(member) };
   .findall(Z, .random([1,2], Z, 5), L); .length(L, N); .print(N).
