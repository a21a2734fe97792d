{ begin namespace(n) }
!go.
+!go <- .send(bob, tell, p(1)); .send(bob, tell, ::p(2)); .send(bob, achieve, m::work(3)); .send(bob, askAll, n::none(_), L); .print(L); .send(bob, untell, ::p(2)); .send(bob, signal, ::bell(4)).
{ end }
//// agent bob
n::age(30). n::age(31). age(9).
+p(X)[source(S)] <- .print("p ", X, " ", S).
+n::p(X)[source(S)] <- .print("n p ", X, " ", S).
-n::p(X)[source(S)] <- .print("no n p ", X, " ", S).
+!m::work(X) <- .print("work ", X).
+n::bell(X) <- .print("bell ", X).
