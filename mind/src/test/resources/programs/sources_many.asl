!go.
+!go <- +b(1)[source(bob)]; +b(1)[source(cid)]; +b(1); .findall(S, b(1)[source(S)], L); .print(L);
  -b(1); .findall(S, b(1)[source(S)], M); .print(M); -b(1)[source(bob)]; .findall(S, b(1)[source(S)], N); .print(N);
  .abolish(b(_)); .findall(S, b(1)[source(S)], O); .print(O).
