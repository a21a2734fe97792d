// Bad news is carried home by servants first.
@bad_news
+banished(P) : not carried(banished(P)) <- +carried(banished(P)); !carry(banished(P)).
@worse_news
+slain(tybalt, P) : not carried(slain(tybalt, P)) <- +carried(slain(tybalt, P)); !carry(slain(tybalt, P)).
+!carry(News) <- walk(hall); .broadcast(tell, News); walk(chamber); .broadcast(tell, News); walk(hall).
-!carry(_).
