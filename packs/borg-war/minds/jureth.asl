// The eldest son: a captain in two uniforms. He believes in the alliance because he has seen it work.

@invited
+!come_to(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!come_to(_) <- true.

// What he has seen with his own eyes he will report at Unity.
@weapon_seen
+destroyed(Rock, Base) : .my_name(Me) & aboard(Me, Base) <- +saw_destroyed(Rock, Base).

// A word with his brother before he leaves, whatever lies between them.
@farewell
+sent(B, Where) : brother(B) & not spoken(farewell)
  <- +spoken(farewell); hail(B); .send(B, tell, [farewell(Where), good_hunting(B)]).

// Good news deserves an answer, even to a brother who despises him.
@congratulate
+victory(V, Over) : brother(B) & commands(B, V) & not praised(V)
  <- +praised(V); .send(B, tell, [congratulations(V, Over)]).

// The liaison's round begins where the House builds against the enemy.
@visit
+!visit(Base) : my_ship(S) <- set_course(S, Base); !put_in(S, Base).
+!put_in(S, Base) : at(S, Base) <- dock(S, Base).
+!put_in(S, Base) <- .wait(60000); !put_in(S, Base).
-!put_in(S, Base) <- .wait(60000); !put_in(S, Base).
