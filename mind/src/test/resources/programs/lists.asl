!go.
+!go <- L = [1,2,3]; .length(L, N); .print(N); .nth(1, L, E); .print(E); .concat(L, [4], M); .print(M); .reverse(M, R); .print(R);
  .member(X, [c,d]); .print(X); .min([3,1,2], Mi); .max([3,1,2], Ma); .print(Mi, Ma); .sort([c,a,b,a], S); .print(S);
  .delete(2, [a,b,c,d], D); .print(D); .delete(b, [a,b,c,b], D2); .print(D2); [H|T] = [x,y,z]; .print(H, T); L2 = [0|L]; .print(L2); .print([]).
