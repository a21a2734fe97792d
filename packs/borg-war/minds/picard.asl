// He commands Unity and the Enterprise, answers for the holocloak, and was once one of the Borg.


// --- act III ---
// (begin)

// --- what is asked of him ---

// An ally asks for help in his own space against the common enemy: that is what the alliance is for. What is known from the
// reports goes along with the order; who goes shall find out, and come back with it.
@help_an_ally
+!help_against(_, Where)[source(Ally)] : trusts(Ally) & sent_out(C, Where) <- .send(Ally, tell, [on_the_way(C, Where)]).
@send_scout
+!help_against(K, Where)[source(Ally)] : trusts(Ally) & scout(C)
  <- +sent_out(C, Where); for (presumed_lost(V) & captain(V, P)) { .send(C, tell, [presumed_lost(V), captain(V, P), place(V, Where)]) };
     .send(C, achieve, investigate(Where, K)); .send(Ally, tell, [on_the_way(C, Where)]).
@nobody_to_help
+!help_against(_, Where)[source(Ally)] <- .send(Ally, tell, [nobody_for(Where)]).

// A captain of his with a ship of his own.
scout(C) :- subordinate(C) & commands(C, V) & .my_name(Me) & not commands(Me, V) & not sent_out(C, _).

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)
my_ship(S) :- .my_name(Me) & commands(Me, S).
post(R) :- .my_name(Me) & in(Me, R).

// --- a ship that looks like another (act V) ---

// What has been brought aboard is put to use by whoever knows it best.
@put_it_to_use
+captured(Thing) : works_on(E, Thing) & subordinate(E) & pads(From) & post(To)
  <- .send(E, achieve, fit(Thing, From, To)).

// What broke with the collective fears one thing: that the collective comes for it.
@put_on_guise
+ready(_) : my_ship(S) & feared(K) <- !brief(S); disguise(S, K).
-!brief(_).
+!brief(_) : boarders(Leader, R) <- .send(Leader, achieve, stand_by(boarding, R)).
+!brief(_).

// From a high orbit one looks first.
@look_from_afar
+arrived(S, W) : my_ship(S) & not my_system(W) & disguised(S, _) & contact(T, _) & enemy(T) & not looked_at(T)
  <- +looked_at(T); scan(T); .wait(power_of(T, _), 5000); !weigh_up(T).
enemy(T) :- flag(T, F) & foe(F).

@power_seen
+read(S, T, power, P) : my_ship(S) <- .abolish(power_of(T, _)); +power_of(T, P).
@shields_seen
+read(S, T, shields, State) : my_ship(S) <- .abolish(shields_of(T, _)); +shields_of(T, State).

@too_strong
+!weigh_up(T) : power_of(T, P) & own_power(Own) & P > Own & shields_of(T, up) <- +too_strong(T).
+!weigh_up(T) <- +in_reach(T).

// Blood that he knows, where nobody of that blood should be.
@life_signs
+read(S, T, species, Blood) : my_ship(S) & blood(P, Blood) & enemy(T) & not held_in(P, T)
  <- +held_in(P, T); !!close_up(S, T); .send(P, achieve, bring_down(shields, T)).

// Near enough for a beam, and no nearer than a cube would come.
+!close_up(S, T) : bound_for(S, W) & not W = T <- .wait(not bound_for(S, _)); !close_up(S, T).
+!close_up(S, T) : contact(T, _) <- set_course(S, T).
-!close_up(_, _).

// The shields over there are gone: out with whoever can be had.
@fetch_them
+brought_down(shields, T, Party)[source(P)] : my_ship(S) & held_in(P, T) & pads(R)
  <- +fetching(T); !fetch(S, Party, R); !!open_fire(S, T).
+!fetch(S, Party, R) <- beam(S, Party, R); +fetched(Party).
-!fetch(S, Party, R)[reason(out_of_range)] <- .wait(5000); !fetch(S, Party, R).
-!fetch(_, _, _).

// --- fire ---

@all_weapons
+!open_fire(S, T) : contact(T, _) & hull_state(T, whole) <- attack_until(S, T, crippled).
+!open_fire(_, _).
// The guns are dead. Whoever fitted the thing that eats their power must find them some.
-!open_fire(S, T)[reason(no_weapons)] : disguised(S, _) & works_on(E, Thing) & not asked_for_power
  <- +asked_for_power; +wants_to_fire_at(T); .send(E, achieve, spare_power(Thing)).
-!open_fire(S, T)[reason(out_of_range)] : not bound_for(S, T) <- set_course(S, T); .wait(10000); !open_fire(S, T).
-!open_fire(_, _).

// The bridge is overrun: whoever can still fight, to the bridge.
@call_for_help
+here(R, _, K) : beast(K) & post(R) & my_ship(S) & aboard(Me, S) & .my_name(Me) & not called_to(R)
  <- +called_to(R); .findall(P, at_hand(P), Team); .send(Team, achieve, help_at(R)).
at_hand(Leader) :- boarders(Leader, _).
at_hand(P) :- fetched(Party) & .member(P, Party).
// Found out; but with the disguise its hunger is gone, and the guns have what they need. Shields come up when blows fall.
@found_out
+unmasked(S, _, _) : my_ship(S) & wants_to_fire_at(T) <- !!open_fire(S, T).
@shields_when_hit
+hit(S, _, _, _) : my_ship(S) & shields(S, down) <- raise_shields(S).

// --- a ship that is no longer his ---

// A thing on her hull, and she is becoming it. Better no ship than that one; five minutes for the boats, and meanwhile
// nothing that would let her run.
@lost_ship
+strengthened(S)[source(P)] : my_ship(S) & trusts(P) & not resolved_to_destroy(S) <- +resolved_to_destroy(S); !!starve(S); arm_self_destruct(S, 300).
// What eats power is put on again, as much of it as leaves her in orbit: no shields, no way out.
+!starve(S) : device(Thing, disguise, S, _) & feared(K) <- throttle(Thing, 130); disguise(S, K).
-!starve(_).
// It does not burn. There is one more who would like to see her gone, and there is a voice that they obey.
@voice_of_old
+self_destruct_disarmed(S) : resolved_to_destroy(S) & was(Me, borg) & .my_name(Me) & not called_them
  <- +called_them; .broadcast(achieve, destroy_ship(S)).
// (end)
