s::p(1). p(2). t::p(3).
!s::go. !go.
+!s::go <- ?s::p(X); .print(X); +s::q(X); !t::show.
+!go <- .findall(X, p(X), L); .print(L); .findall(Y, t::p(Y), M); .print(M).
+s::q(X) <- .print("q ", X).
+!t::show <- .print(show).
