// Head of the House, commander of its starbase. Proud of the cannon, prouder of his sons, and sure that he knows what
// lurks in an asteroid field.

base(B) :- .my_name(Me) & commands(Me, B).
room(R) :- .my_name(Me) & in(Me, R).

// --- the guest ---

@welcome_guest
+docked(V, B) : base(B) & commands(P, V) & son(P) & not invited(P) & room(R) & weapon(Gun, ion, B, works)
  <- +invited(P); .send(P, tell, [welcome(B), new_weapon(Gun)]); .send(P, achieve, come_to(R)).

@guest_is_here
+here(R, P, _) : invited(P) & room(R) & not shown(P) <- +shown(P); !demonstrate(P).

// A rock of the right size, hauled to where a guest can see it burst and the cannon can still be trained on it, and one
// shot.
@demonstration
+!demonstrate(P) : base(B) & contact(Rock, target_rock) & weapon(Gun, ion, B, works)
  <- haul(B, Rock, 12000); !strike(Gun, Rock); .send(P, tell, power_of(Gun)).
@nothing_to_show
+!demonstrate(_).
// The base goes round its planet, and the rock will come up again.
-!demonstrate(P)[reason(hidden)] <- .wait(300000); !demonstrate(P).
-!demonstrate(_).

// The gunner may miss; the House does not show its guests a miss. The cannon takes a minute and a half to charge.
+!strike(Gun, Rock) : contact(Rock, _) <- fire(Gun, Rock); .wait(100000); !strike(Gun, Rock).
+!strike(_, _).

// --- the great enemy at the gates ---

// Shields, everybody to his ship, and whatever bears.
@at_the_gates
+contact(T, K) : great_enemy(K) & base(B) & my_system(Where) & not repelling(T)
  <- +repelling(T); !raise(B); .broadcast(tell, [distress(B), place(B, Where), attacker(B, K)]);
     for (subordinate(C) & commands(C, V) & (contact(V, _) | sent(C, _))) { .send(C, achieve, defend(B, T)) }; !!bear(B, T).

+!raise(B) : shields(B, down) <- raise_shields(B).
+!raise(_).
-!raise(_).

// The base goes round its planet: what is hidden or too far now is looked at again in a minute.
+!bear(B, T) : contact(T, _) & not attacking(B, T) & not hull_state(T, destroyed) <- attack(B, T); .wait(60000); !bear(B, T).
+!bear(B, T) : contact(T, _) & not hull_state(T, destroyed) <- .wait(60000); !bear(B, T).
+!bear(_, T) <- -repelling(T).
-!bear(B, T) <- .wait(60000); !bear(B, T).

// --- calls for help ---

// He lets it run out before he judges: twenty seconds of silence, and it is over. What comes again is the same call.
@distress_heard
+distress(Ship) : not considering(Ship) <- +considering(Ship); .wait(20000); !judge(Ship).

named(Ship, K) :- attacker(Ship, K) & not K = unidentified.

@named_enemy
+!judge(Ship) : named(Ship, K) <- +threat(Ship, K); !avenge(Ship).
// A call that names nobody: whoever haunts the place.
@usual_enemy
+!judge(Ship) : place(Ship, Where) & haunts(Who, Where) <- +threat(Ship, Who); !avenge(Ship).
@nameless_enemy
+!judge(Ship) <- +threat(Ship, unknown); !avenge(Ship).

// A later call may know more.
@named_later
+attacker(Ship, K) : threat(Ship, Taken) & not K = unidentified & not K = Taken
  <- .abolish(threat(Ship, Taken)); +threat(Ship, K); for (sent(C, _)) { .send(C, tell, threat(Ship, K)) }.

// Ships of his captains that lie where he sees them and have no orders yet.
free(C, V) :- subordinate(C) & commands(C, V) & contact(V, _) & speed(V, _) & not sent(C, _).
fastest(C) :- free(C, V) & speed(V, N) & not outrun(N).
outrun(N) :- free(_, V) & speed(V, M) & M > N.

// Against the great enemy goes whatever flies; against others the fastest.
@send_all
+!avenge(Ship) : threat(Ship, K) & great_enemy(K) & free(_, _) <- for (free(C, _)) { !send(C, Ship) }.
@send_fastest
+!avenge(Ship) : fastest(C) <- !send(C, Ship).
@nobody_to_send
+!avenge(Ship) <- +unavenged(Ship).

+!send(C, Ship) : threat(Ship, What) & place(Ship, Where)
  <- +sent(C, Where);
     .send(C, tell, [distress(Ship), place(Ship, Where), threat(Ship, What)]);
     .send(C, achieve, end_threat(Ship, Where));
     for (son(P) & here(_, P, _)) { .send(P, tell, [threat(Ship, What), sent(C, Where)]) };
     !!expect(C).

// --- reports, and their absence ---

@enemy_reported
+threat(Ship, K)[source(C)] : sent(C, _) <- !heard_from(C, sighting); !tell_sons([threat(Ship, K)]).
@fire_reported
+under_fire(V)[source(C)] : sent(C, _) <- !heard_from(C, battle); !tell_sons([under_fire(V)]).
@nothing_reported
+nothing_in(_)[source(C)] : sent(C, _) <- !heard_from(C, quiet).
@vessel_found
+found(_, _)[source(C)] : sent(C, _) <- !heard_from(C, quiet).
@given_up_too_soon
+status(V, _, _)[source(C)] : sent(C, _) & presumed_lost(V) <- -presumed_lost(V); !heard_from(C, answered).
@status_reported
+status(_, _, _)[source(C)] : sent(C, _) <- !heard_from(C, answered).
@suspicion_reported
+suspects(_, _)[source(C)] : sent(C, _) <- !heard_from(C, sighting).
@victory_reported
+victory(V, Over)[source(C)] : sent(C, _)
  <- !heard_from(C, quiet); !tell_sons([victory(V, Over)]).

// Sons who stand beside him hear at once what he hears.
+!tell_sons(News) <- for (son(P) & here(_, P, _)) { .send(P, tell, News) }.

+!heard_from(C, How) <- .abolish(word(C, _, _)); .now(T); +word(C, How, T); !!expect(C).

// No fight between ships lasts two hours; any other silence may last as long as a passage does.
silence(battle, 7200000).
silence(sighting, 10800000).
silence(quiet, 10800000).

// Who has answered is not lost, and will be heard of when there is something to tell.
@no_more_fear
+!expect(C) : word(C, answered, _).
@silence_begins
+!expect(C) : word(C, How, T) & silence(How, Long) <- .wait(Long); !call(C, T).
@no_word_yet
+!expect(C) : silence(quiet, Long) <- .wait(Long); !call(C, 0).

@since_heard
+!call(C, T) : word(C, _, Later) & Later > T.
// She is called, and given ten minutes.
@call_her
+!call(C, T) : .my_name(Me) <- .send(C, achieve, report_to(Me)); .wait(600000); !give_up(C, T).

@answered
+!give_up(C, T) : word(C, _, Later) & Later > T.
@presumed_lost
+!give_up(C, _) : commands(C, V) & not presumed_lost(V)
  <- +presumed_lost(V); !tell_sons([presumed_lost(V)]).
+!give_up(_, _).
