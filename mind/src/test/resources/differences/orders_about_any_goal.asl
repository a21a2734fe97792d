// an order about every goal of a name means all of them
!a(1). !a(2). !stop.
+!a(X) <- look(X); look(X); look(X); look(X); look(X).
+!stop <- wait_a_moment; .suspend(a(_)); .print(stopped).
