// He serves whoever sits in the capital, and knows who speaks for it.

@meet_the_admiral
+!meet(Admiral, Where)[source(P)] : superior(Admiral) & .my_name(Me) & commands(Me, S)
  <- .send(P, tell, understood(Where)); +expects(Admiral); set_course(S, Where).

@bring_over
+!bring_over(Who)[source(P)] : superior(P) <- !fetch(Who, 6).
+!fetch(Who, _) : .my_name(Me) & commands(Me, S) & landing(S, Room) <- beam(S, Who, Room).
-!fetch(Who, N) : N > 0 <- .wait(10000); !fetch(Who, N - 1).
