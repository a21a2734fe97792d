// Captain of the Dallas. He does what is logical, and what is logical is what keeps most people alive.


// --- act III ---
// (begin)

// --- to find out ---

// He has his aide say how they stand, and goes.
@set_out_to_look
+!investigate(Where, K)[source(Above)] : superior(Above) & my_ship(S) & not task(_)
  <- +task(Where); .abolish(enemy_kind(_)); +enemy_kind(K); !hear_aide(Where); !make_way(S, Where).
@look_there_next
+!investigate(Where, _)[source(Above)] : superior(Above) & not next(Where) <- +next(Where).

+!hear_aide(Where) : aide(A) & here(_, A, _) <- .send(A, achieve, report_situation(Where)); .wait(situation(_, _, Where), 60000, _).
+!hear_aide(_).

// Where he was sent he looks at all that lies lame or dark, one after the other.
@search_the_place
+arrived(S, Where) : my_ship(S) & task(Where) <- !!search(Where).
+!search(Where) : wreck(V) <- +seen(V); !visit_wreck(V); !search(Where).
@done_here
+!search(Where) <- -task(Where); +searched(Where); !report_findings(Where); !what_next.
-!search(Where) <- .wait(30000); !search(Where).
wreck(V) :- my_ship(S) & contact(V, _) & hull_state(V, crippled) & not seen(V) & not docked(V, S).

// Alongside, and a look inside.
+!visit_wreck(V) : my_ship(S)
  <- set_course(S, V); .wait(at(S, V), 3600000, _); scan(V); .wait(5000); !save(V).
-!visit_wreck(_).
@life_inside
+read(S, V, room, room(R, Use, N)) : my_ship(S) & N > 0 <- +life(V, R, Use, N).

// One who lives alone where she is steered is her captain, and cannot leave it by himself.
@save_captain
+!save(V) : life(V, _, controls, _) & captain(V, P) & my_ship(S) & doctor(D, Sickbay)
  <- !drop_guard(S); beam(S, [P], Sickbay); +saved(P, V); .send(D, achieve, see_to(P)).
+!save(_).
-!save(V) : not gave_up(V) <- +gave_up(V); .wait(60000); !save(V).
-!save(_).
+!drop_guard(S) : shields(S, up) <- lower_shields(S).
+!drop_guard(_).

// What was found goes home at once; the guest is asked up when the doctor lets him.
@report_findings
+!report_findings(Where) : superior(Above) & saved(P, V) & place(V, Where) <- .send(Above, tell, [found(V, crippled), alive(P)]).
+!report_findings(Where) : superior(Above) <- .send(Above, tell, [nothing_in(Where)]).
@patient_well
+well(P)[source(D)] : doctor(D, _) & saved(P, _) & .my_name(Me) & in(Me, Bridge) <- .send(P, achieve, come_to(Bridge)).

// --- and what then ---

// A base of the allies calls: whoever did this is there now.
@follow_the_trail
+!what_next : call(_, Where) & my_ship(S) <- +task(Where); !make_way(S, Where).
@next_order
+!what_next : next(Where) & not searched(Where) & my_ship(S) <- -next(Where); +task(Where); !make_way(S, Where).
@wait_for_orders
+!what_next.
call(Base, Where) :- distress(Base) & place(Base, Where) & attacker(Base, K) & great_enemy(K) & not searched(Where) & not task(Where).
// It comes while he waits.
@call_heard
+distress(_) : searched(_) & not task(_) <- .wait(30000); !what_next.

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
