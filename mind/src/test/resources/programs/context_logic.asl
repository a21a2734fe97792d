p(1). p(2). p(3). q(2). q(3). r(3).
!a. !b. !c. !d. !e(4).
+!a : p(X) & q(X) & r(X) <- .print(X).
+!b : p(X) & not q(X) <- .print(X).
+!c : (p(9) | q(2)) & not (p(1) & r(1)) <- .print(yes).
+!d : p(X) & X * 2 == 4 & not X > 2 <- .print(X).
+!e(N) : N > 3 & p(X) & X + 1 < N & X \== 1 <- .print(X).
