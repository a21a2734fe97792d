!go.
+!go <- .union([c,a], [b,a], U); .print(U); .intersection([c,a,b], [b,a,z], I); .print(I); .difference([c,a,b], [a], D); .print(D);
  .setof(X, .member(X, [3,1,3,2]), S); .print(S); .sublist([b,c], [a,b,c,d]); .findall(P, .sublist(P, [1,2,3]), A); .print(A);
  .findall(P, .prefix(P, [1,2]), B); .print(B); .findall(P, .suffix(P, [1,2]), C); .print(C); .empty([]); .print(ok).
