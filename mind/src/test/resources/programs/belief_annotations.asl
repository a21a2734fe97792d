p(a)[cost(3), colour(red)].
!go.
+!go : p(X)[colour(C)] <- .print(X, C); +p(a)[size(2)]; ?p(a)[size(S), cost(K)]; .print(S, " ", K);
   -p(a)[colour(red)]; .print(next); if (p(a)[colour(_)]) { .print(coloured) } else { .print(plain) };
   +p(a)[cost(3)]; .print(end).
+p(X)[size(N)] <- .print("size ", N).
