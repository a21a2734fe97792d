!go.
+!go <- .send(bob, tell, hello(1));
        .send(bob, achieve, work(2));
        .send(bob, askOne, secret(X), A);
        .print(A);
        .send(bob, askAll, toy(X), B);
        .print(B);
        .send(bob, askOne, nothing(X), C);
        .print(C).
+done(X)[source(S)] <- .print(X, " from ", S).
//// agent bob
secret(42).
toy(ball). toy(car).
+hello(X)[source(S)] <- .print("hello ", X, " from ", S).
+!work(N)[source(S)] <- work(N); .send(S, tell, done(N)).
