// Linked to whom she is linked to, they feel it when what was hers is no more.
+fell_silent(Thing, Whose) <- +gone(Thing, Whose).
@bleat
+!feed : mother(Who) & patience(P) & P > 0 & not hay & .my_name(Me)
  <- .send(Who, tell, hungry(Me)); -patience(P); +patience(P - 1); .wait(1800000); !feed.
@quiet
+!feed : hay & trait(meekness, M) & M > 0.5 <- +content.
@dumb
+!feed.
