// Who keeps order: goes the rounds when there is an alarm, shoots at what has no business there, and calls for more when that
// does nothing.

intruder_kind(drone).
intruder_kind(tactical_drone).
intruder_kind(heavy_drone).
intruder_kind(giant_drone).
intruder_kind(hybrid).

// --- the rounds ---

// An alarm from above: to the room that is to be guarded and back, every other minute; in six hours an alarm is over.
@alarm
+alarm(_)[source(Above)] : superior(Above) & guards(_) & not on_alert <- +on_alert; !!rounds(180).
+!rounds(_) : on_guard.
+!rounds(0) <- -on_alert.
+!rounds(N) : rounds_from(Post) & guards(Room)
  // A look round takes ten seconds, the way and the other rooms the rest.
  <- walk(Room); .wait(10000); if (not on_guard & not shooting) { walk(Post); .wait(110000) } else { .wait(60000) }; !!rounds(N - 1).
-!rounds(N) : not on_guard & N > 0 <- .wait(30000); !!rounds(N - 1).
-!rounds(_) <- -on_alert.

// Told to stay, they stay.
@hold_room
+!hold(Room)[source(Above)] : superior(Above) <- if (not on_guard) { +on_guard }; +post(Room); !be_in(Room).
// Who was on his way somewhere when he was told goes back from there.
@back_to_the_post
+in(Me, R) : .my_name(Me) & post(Room) & not R = Room <- !be_in(Room).
+!be_in(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!be_in(_).
-!be_in(_).

// --- intruders ---

@intruders
+here(R, P, K) : intruder_kind(K) & .my_name(Me) & in(Me, R) & not dead(P) & not shooting <- +shooting; !tell_of(R, K); !repel(R); -shooting.
+!tell_of(R, K) : superior(Above) <- .send(Above, tell, [intruders(R, K)]).
+!tell_of(_, _).

+!repel(R) : target(R, P) <- shoot(P); .wait(1000); !repel(R).
+!repel(_).
// A field: nothing goes through. They hold the stair, and say so.
-!repel(R)[reason(field_up)] : superior(Above) & not said_so(R) <- +said_so(R); .send(Above, tell, [barred(R)]); .wait(not field(_, _), 120000, _); !repel(R).
-!repel(R)[reason(field_up)] <- .wait(not field(_, _), 120000, _); !repel(R).
-!repel(R) : target(R, _) <- .wait(2000); !repel(R).
-!repel(_).
// Those who stand first; but what is only down gets up again.
target(R, P) :- here(R, P, K) & intruder_kind(K) & not dead(P) & not down(P).
target(R, P) :- here(R, P, K) & intruder_kind(K) & not dead(P) & down(P).

// --- on a bridge ---

// Who lays hands on a shipmate is stunned, whoever he is.
@stop_a_brawl
+struck(P, Mate) : .my_name(Me) & in(Me, R) & here(R, P, _) & ally(Mate) & not ally(P) & not down(P) & not subduing(P)
  <- +subduing(P); !subdue(P); -subduing(P).
// A shot that misses is not the last.
+!subdue(P) : not down(P) <- stun(P); !subdue(P).
+!subdue(P) <- !take_away(P).
-!subdue(_)[reason(no_stun)].
-!subdue(P) : not down(P) & not dead(P) & here(_, P, _) <- .wait(500); !subdue(P).
-!subdue(_).
// And is brought where he can do no harm.
+!take_away(P) : cell_of(Way) & superior(Above) <- for (.member(Room, Way)) { bring(P, Room) }; .send(Above, tell, [in_custody(P)]); !go_back.
+!take_away(_).
-!take_away(P) : not tried_again(P) <- +tried_again(P); .wait(2000); !take_away(P).
-!take_away(_).
+!go_back : station(Room) <- walk(Room).
+!go_back.
ally(P) :- shipmate(P).
