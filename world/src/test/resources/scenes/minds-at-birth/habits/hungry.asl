@bleat
+!feed : mother(Who) & patience(P) & P > 0 & not hay & .my_name(Me)
  <- .send(Who, tell, hungry(Me)); -patience(P); +patience(P - 1); .wait(1800000); !feed.
@quiet
+!feed : hay & trait(meekness, M) & M > 0.5 <- +content.
@dumb
+!feed.
