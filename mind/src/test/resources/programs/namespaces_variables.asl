{ begin namespace(n) }
p(1).
!a. !b. !c. !d. !e. !f.
+!a <- V = u(1); +V; ?V; .print(noted); -V; .print(gone).
+!b <- G = goal(1); !G; !!G; H = default::goal(2); !H.
+!c <- W = p(1); if (W) { .print(holds) } else { .print(no) }; if (not W) { .print(no) } else { .print(holds) }.
+!d <- A = step(1); A; default::step(2); B = default::step(3); B; default::B.
+!e <- W = p(X); ?W; .print(X); default::step(X).
+!f <- V = u(2); +default::V; ++V; -+V; ?default::u(Y); .print(Y).
+u(X) <- .print("note ", X).
+!goal(X) <- .print("n goal ", X).
{ end }
+u(X) <- .print("outer note ", X).
+!goal(X) <- .print("goal ", X).
!g.
+!g <- X = goal(5); !n::X; !X; Y = n::goal(6).
