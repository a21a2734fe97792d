// The eldest son: a captain in two uniforms. He believes in the alliance because he has seen it work.

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
  <- +praised(V); .send(B, tell, [congratulations(V, Over)]); !report([victory(V, Over)]).

// The liaison's round begins where the House builds against the enemy.
@visit
+!visit(Base) : my_ship(S) <- set_course(S, Base); !put_in(S, Base).
+!put_in(S, Base) : at(S, Base) <- dock(S, Base).
+!put_in(S, Base) <- .wait(60000); !put_in(S, Base).
-!put_in(S, Base) <- .wait(60000); !put_in(S, Base).

// --- the liaison ---

// What the House learns of the Borg, the other party of the alliance shall know too: that is what a liaison is for.
@report_enemy
+threat(V, K) : great_enemy(K) & not reported(V, K) <- +reported(V, K); !report([threat(V, K)]).
+!report(News) : liaison_to(Friend, _) <- .send(Friend, tell, News).
+!report(_).

// A ship of the House is lost where the enemy was, and her captain is his brother: he goes himself, and asks.
@ask_for_help
+presumed_lost(V) : commands(B, V) & brother(B) & liaison_to(Friend, Home) & not seeking_help
  <- +seeking_help; ?lost_at(B, Where); !report([presumed_lost(V), captain(V, B), place(V, Where)]);
     !go_aboard; !sail_to(Home); !plead(Friend, Where).
lost_at(B, Where) :- sent(B, Where).

+!sail_to(Home) : my_ship(S) & docked(S, Home).
+!sail_to(Home) : my_ship(S) & docked(S, Host) <- undock(S, Host); !sail_to(Home).
+!sail_to(Home) : my_ship(S) <- set_course(S, Home); .wait(at(S, Home)); dock(S, Home).
-!sail_to(Home) <- .wait(60000); !sail_to(Home).

// He does not wait to be announced.
+!plead(Friend, Where) : receives(Friend, Room) & threat(_, K) & great_enemy(K)
  <- walk(Room); .send(Friend, tell, [brother_lost(Where)]); .send(Friend, achieve, help_against(K, Where)).
// Whoever it was that took her.
+!plead(Friend, Where) : receives(Friend, Room)
  <- walk(Room); .send(Friend, tell, [brother_lost(Where)]); .send(Friend, achieve, help_against(unknown, Where)).
-!plead(Friend, Where) <- .wait(60000); !plead(Friend, Where).

// --- act IV: what he has done, and what can be mended ---

// A core that is about to burst is the business of whoever brought them to this.
@atone
+overloading(Core) : seizing(S) & .my_name(Me) & aboard(Me, S) & in(Me, R) & captain(S, C) & not atoning
  <- +atoning; !through_the_tube(S, R, C, Core).
+!through_the_tube(S, R, C, Core) : door(Door, Tube, locked) & part_of(S, tube, Tube)
  <- .send(C, achieve, open_the_way(Door)); .wait(10000); !through_the_tube(S, R, C, Core).
+!through_the_tube(S, _, _, Core) : part_of(S, tube, Tube) & part_of(S, engines, Room)
  <- for (brother(B)) { .send(B, achieve, man_the_boat(S)) }; walk(Tube); walk(Room); !save_ship(S, Core).
-!through_the_tube(S, R, C, Core) <- .wait(60000); !through_the_tube(S, R, C, Core).
// Not in warp: she would run into it. Then out with it, and back behind the hatch.
+!save_ship(S, Core) : not at(S, _) <- .wait(at(S, _), 7200000, _); !save_ship(S, Core).
+!save_ship(S, Core) : part_of(S, lower_tube, Tube)
  // Three locks on the keel hatch, six seconds each.
  <- .wait(18000); eject(Core); walk(Tube).
// Whoever is no longer aboard saves her no more.
-!save_ship(S, _) : .my_name(Me) & not aboard(Me, S).
-!save_ship(S, Core) <- .wait(10000); !!save_ship(S, Core).
