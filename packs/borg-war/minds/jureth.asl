// The eldest son: a captain in two uniforms. He believes in the alliance because he has seen it work.

trusts(federation).

@invited
+!come_to(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!come_to(_) <- true.

// A word with his brother before he leaves, whatever lies between them.
@farewell
+sent(kephren, Where) : not spoken(farewell)
  <- +spoken(farewell); hail(kephren); .send(kephren, tell, [farewell(Where), good_hunting(kephren)]).

// Good news deserves an answer, even to a brother who despises him.
@congratulate
+victory(V, Over) : not praised(V)
  <- +praised(V); .send(kephren, tell, [congratulations(V, Over)]).

// The liaison's round begins where the House builds against the enemy.
@visit
+!visit(Base) : my_ship(S) <- set_course(S, Base); !put_in(S, Base).
+!put_in(S, Base) : at(S, Base) <- dock(S, Base).
+!put_in(S, Base) <- .wait(60000); !put_in(S, Base).
-!put_in(S, Base) <- .wait(60000); !put_in(S, Base).
