{ begin namespace(n) }
p(1). p(2).
!a. !b. !c.
+!a <- .findall(X, p(X), L); .print(L); .findall(X, ::p(X), M); .print(M); .count(n::p(_), N); .print(N).
+!b <- .findall(X, (::p(X) & X > 1), L); .print(L); if (p(Y) & not q(Y)) { .print(Y) }; for (p(Z)) { .print(Z) }.
+!c <- if (.intend(c)) { .print(wrong) } else { .print(right) }; if (.intend(::c)) { .print(wanted) }; .abolish(::p(_)); .print(this_ns); .findall(X, ::p(X), L); .print(L).
{ end }
p(7).
