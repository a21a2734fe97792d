// What those do who serve on a ship or a station: they come when they are called, and obey who is set over them.

answers_to(P) :- superior(P).
answers_to(P) :- authority(P, _).

@come_when_called
+!come_to(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!come_to(_).
-!come_to(Room) <- .wait(60000); !come_to(Room).

// A strange hand on the helm: whoever is set over them gives the orders, and nobody else.
@obey
+!head_for(S, Where)[source(P)] : answers_to(P) <- set_course(S, Where).
@refuse[utility(100 * P)]
+!head_for(S, Where)[source(P1)] : not answers_to(P1) & trait(loyalty, P) <- .send(P1, tell, refuses(S, Where)).
@give_in[utility(100 * F)]
+!head_for(S, Where)[source(P1)] : not answers_to(P1) & trait(fear, F) <- set_course(S, Where).
