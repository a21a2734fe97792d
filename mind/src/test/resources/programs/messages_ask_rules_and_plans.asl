!go.
+!go <- .send(bob, askOne, old(X), A); .print(A); .send(bob, askAll, old(_), L); .print(L); .send(bob, askOne, worked(2, _), B); .print(B); .send(bob, askAll, worked(_, _), D); .print(D).
//// agent bob
age(kim, 70). age(lee, 80). age(pat, 20).
old(X) :- age(X, N) & N > 60.
+?worked(N, M) <- M = N * 100.

