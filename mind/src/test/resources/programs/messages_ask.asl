!go.
+!go <- .send(bob, askOne, age(X), age(A)); .print(A); .send(bob, askOne, sum(1,2,_), S); .print(S);
  .send(bob, askAll, age(_), L); .print(L); .send(bob, askOne, nope(1), N); .print(N); .send(bob, askAll, nope(_), M); .print(M);
  .send([bob,cid], askOne, age(X2), B); .print(B); .send(bob, askOne, derived(D), R); .print(R).
//// agent bob
age(30). age(31).
derived(X) :- age(Y) & X = Y * 2.
+?sum(A, B, C) <- C = A + B.
//// agent cid
age(40).
