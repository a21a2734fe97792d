// Head of the House, commander of its starbase. Proud of the cannon, prouder of his sons, and sure that he knows what
// lurks in an asteroid field.

base(B) :- .my_name(Me) & commands(Me, B).
room(R) :- .my_name(Me) & in(Me, R).

// His boat lies where it was taken in.
@where_she_lies
+docked(Boat, V) : cabin(Boat, _) <- .abolish(lies_in(Boat, _)); +lies_in(Boat, V).

// He does not let his sons hear it from others.
@own_up
+here(_, P, _) : son(P) & base(B) & lost(B) & not owned_up(P) <- +owned_up(P); .my_name(Me); .send(P, tell, [lost(B), lost_command(Me, B)]).

// --- the guest ---

@welcome_guest
+docked(V, B) : base(B) & commands(P, V) & son(P) & not invited(P) & room(R) & weapon(Gun, ion, B, works)
  <- +invited(P); .send(P, tell, [welcome(B), new_weapon(Gun)]); .send(P, achieve, come_to(R)).

// Without it there is still a son to be greeted.
@welcome_son
+docked(V, B) : base(B) & commands(P, V) & son(P) & not invited(P) & room(R) <- +invited(P); .send(P, achieve, come_to(R)).

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
     for (subordinate(C) & commands(C, V) & (contact(V, _) | sent(C, _))) { .send(C, achieve, defend(B, T)) };
     for (subordinate(G) & not commands(G, _)) { .send(G, tell, [alarm(B)]) }; !!bear(B, T).

+!raise(B) : shields(B, down) <- raise_shields(B).
+!raise(_).
-!raise(_).

// The gun speaks once in a quarter of an hour, and is not fired at the horizon: who opens fire on the base has come as near as
// he means to come. For a cube, which one shot breaks from anywhere, a fight with a ship of his is enough. Who does not show
// in ten minutes what he wants has wanted to come near.
+!bear(B, T) : patience(N) <- !bear(B, T, N).
patience(10).
pressed(B, T) :- attacking(T, B).
pressed(_, T) :- attacking(T, _) & contact(T, cube).
+!bear(B, T, N) : contact(T, _) & not hull_state(T, crippled) & not hull_state(T, destroyed) & (pressed(B, T) | N <= 0) & weapon(Gun, _, B, works)
  <- fire(Gun, T); !bear(B, T, N).
+!bear(B, T, N) : contact(T, _) & not hull_state(T, crippled) & not hull_state(T, destroyed) <- if (pressed(B, T)) { .wait(20000) } else { .wait(pressed(B, T), 60000, _) }; !bear(B, T, N - 1).
// Gone out of sight: whoever comes up again is met again.
+!bear(_, T, _) : not contact(T, _) <- -repelling(T).
+!bear(_, _, _).
// The base goes round its planet: what is hidden or too far now is looked at again in a while.
-!bear(B, T, N) : contact(T, _) <- .wait(20000); !bear(B, T, N - 1).
-!bear(_, T, _) <- -repelling(T).

// A wreck of theirs is worth more to the House than dust; and the coils are empty.
@cease
+crippled(T) : repelling(T) & base(B) & attacking(B, T) <- cease_fire(B).

// What comes in under the gun he would shoot as well, and cannot.
@under_the_gun
+attack_begun(Pod, B) : base(B) & contact(Pod, _) & not repelling(Pod) & not tried_low & weapon(Gun, _, B, works) <- +tried_low; !try_low(Gun, Pod).
+!try_low(Gun, Pod) <- fire(Gun, Pod).
-!try_low(_, _).

// --- the base from within ---

// His guards cannot get at them. What lies in the locker nobody knows of but him; with that he goes round, where they do not
// look.
@open_locker
+barred(R)[source(G)] : subordinate(G) & locker(Gun, Room) & room(Room) & not armed <- +armed; search(Room); take(Gun); !go_round(R).
@never_mind
+barred(_).

+!go_round(R) : way_round(Corridor, Door, R) <- walk(Corridor); !break_in(Door); walk(R); !break_field(R).
-!go_round(R) : not gave_up(R) <- +gave_up(R); .wait(5000); !go_round(R).
-!go_round(_).
+!break_in(Door) <- force(Door).
-!break_in(_).

// Whoever bears the field dies first; the rest is for the guards.
+!break_field(R) <- !break_field(R, 30).
+!break_field(R, N) : N > 0 & field(Thing, B) & here(R, Thing, _) & here(R, B, _) & not dead(B) & not down(B)
  <- !shoot_through(B); .wait(1000); !break_field(R, N - 1).
+!break_field(R, _) <- .wait(8000); !post_guard(R).
-!break_field(_, _).
+!shoot_through(B) <- shoot(B).
-!shoot_through(_).
// They shall stand at the gun from now on, those too who have gone on their rounds; he goes back to see what there is to see.
+!post_guard(R) : room_of_command(Room) <- for (subordinate(G) & not commands(G, _)) { .send(G, achieve, hold(R)) }; walk(Room).
-!post_guard(_).
room_of_command(Room) :- locker(_, Room).

// Shots, and then none: somebody must look.
@guards_silent
+intruders(R, K)[source(G)] : subordinate(G) & armed & gun_room(R, Gun) & great(K) & not facing(K) <- +facing(K); .wait(20000); !face_it(R, Gun).
great(giant_drone).

// If hand and gun do nothing to what stands there, the thing that it came for goes.
+!face_it(R, Gun) : way_round(Corridor, _, R) <- walk(Corridor); walk(R); !shoot_at(R, 15); !deny(R, Gun).
-!face_it(R, Gun) : not tried_to_face(R) <- +tried_to_face(R); .wait(5000); !face_it(R, Gun).
-!face_it(_, _).
+!shoot_at(R, N) : N > 0 & here(R, G, K) & great(K) & not dead(G) <- shoot(G); .wait(1500); !shoot_at(R, N - 1).
+!shoot_at(_, _).
-!shoot_at(_, _).
@deny
+!deny(R, Gun) : here(R, G, K) & great(K) & not dead(G) & not spent(Gun) <- shoot(Gun); .wait(1000); !deny(R, Gun).
+!deny(_, _) <- !leave_base.
-!deny(_, _) <- !leave_base.

// Nothing is left to command.
@leave_base
+!leave_base : last_boat(Boat, Seat) & base(B) & .my_name(Me) & not dead(Me) <- walk(Seat); undock(Boat, B); !get_away(Boat).
-!leave_base : not gone <- .wait(10000); !leave_base.
+!get_away(Boat) : far_off(Place) & base(B) <- +gone; +lost(B); .broadcast(tell, [distress(Boat)]); set_course(Boat, Place).
-!get_away(_).
far_off(Place) :- contact(Place, beacon).

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
