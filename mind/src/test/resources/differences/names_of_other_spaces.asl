n::p(m::open).
!a. !b. !c.
+!a <- ?n::p(X); .print(X).
+!b <- W = m::w(2); .print(W).
+!c <- .member(X, [m::open, shut]); .print(X).
