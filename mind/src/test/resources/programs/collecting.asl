age(ann, 30). age(bob, 20). age(cid, 40).
!go.
+!go <- .findall(A-N, age(N, A), L); .sort(L, S); .print(S); .count(age(_, _), C); .print(C); .count(age(_, A) & A > 25, D); .print(D);
  .findall(X, nothing(X), E); .print(E); .setof(A, age(_, A), F); .print(F); .min(L, Mi); .print(Mi).
