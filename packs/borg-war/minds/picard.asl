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

// --- the enemy at the door ---

// While a ship of his is out he is to be found where word comes in first; visitors must be content with that, and see more
// of the station there than elsewhere.
@wait_for_word
+sent_out(_, _) : guests(Guests) & control_room(_, R) <- !!receive(Guests, R).
+!receive(Guests, R) : .my_name(Me) & in(Me, R) <- send_crowd(Guests, R); !wait_for(Guests, R).
+!receive(Guests, R) <- walk(R); !receive(Guests, R).
-!receive(_, _).
+!wait_for(Guests, R) <- .wait(here(R, Guests, _), 1800000, _); .send(Guests, tell, toured(R)).

// They are coming here, after one of his own: everybody who can hear shall know, and he belongs on his ship.
@alarm
+pursued_by(V, T)[source(C)] : subordinate(C) & base(B) & not coming(T) <- +coming(T); .broadcast(tell, [red_alert(B), pursued_by(V, T)]); !!watch_for(T); !board_ship(B).
// Nobody stands at his gun for ever: who has not come in a day does not come.
+!watch_for(T) <- .wait(contact(T, _) | feigned(T), 86400000, _); !stand_easy(T).
+!stand_easy(T) : not contact(T, _) & not feigned(T) <- -coming(T); !all_clear.
+!stand_easy(_).
+!board_ship(B) : .my_name(Me) & commands(Me, S) & not S = B & bridge_of(S, Bridge) & not in(Me, Bridge) & second(S, Exec)
  <- .send(Exec, achieve, bring_up(Me)); .wait(in(Me, Bridge), 120000, _); !man_all(B, S).
+!board_ship(B) : .my_name(Me) & commands(Me, S) & not S = B <- !man_all(B, S).
-!board_ship(_).
// Out of the docks, shields up, and no shot before he says so.
+!man_all(B, S) : watch_of(B, Officer) <- .send(Officer, achieve, stand_to(B)); .wait(60000); !cast_off(S, B); !cover(S).
+!cast_off(S, B) : docked(S, B) <- undock(S, B).
+!cast_off(_, _).
-!cast_off(_, _).

// He has been one of them: who gives up is fetched, and nothing is fetched through shields, not even through their own.
@feign
+!surrender(T)[source(Enemy)] : coming(_) & was(Me, borg) & .my_name(Me) & base(B) & commands(Me, S) & not S = B & watch_of(B, Officer) & not feigned(T)
  <- +feigned(T); .send(Officer, achieve, open_hands(B)); !drop_guard(S); .wait(3000); .send(Enemy, tell, yields(B)).
@strike_when_open
+shields_lowered(T) : feigned(T) & base(B) & .my_name(Me) & commands(Me, S) & not S = B & not sprung(T)
  <- +sprung(T); !all_guns(B, T); !cover(S); !shoot(S, T).
// And whoever shoots first is shot at.
@not_fooled
+attack_begun(T, _) : feigned(T) & base(B) & .my_name(Me) & commands(Me, S) & not S = B & not sprung(T)
  <- +sprung(T); !all_guns(B, T); !cover(S); !shoot(S, T).
+!all_guns(B, T) <- .findall(C, gunner(C, B), All); .send(All, achieve, defend(B, T)).
gunner(C, B) :- watch_of(B, C).
gunner(C, _) :- subordinate(C) & commands(C, V) & contact(V, _).
+!shoot(S, T) : contact(T, _) & not attacking(S, T) <- attack(S, T).
+!shoot(_, _).
-!shoot(S, T)[reason(out_of_range)] <- .wait(10000); !shoot(S, T).
-!shoot(_, _).

// Somebody shows up from whom nobody expected it; she is asked for what nobody else can do any more.
@last_card
+stands_by(_)[source(C)] : sprung(T) & counsel(C) & not subordinate(C) <- .send(C, achieve, destroy(T)).

// One ball of rock is not what sent it. He has heard that voice from within.
@not_over
+destroyed(T, _) : feigned(T) & was(Me, borg) & .my_name(Me) <- +not_over(T); !!all_clear.
// For today it is: the alarm ends, and his ship goes back to her berth.
+!all_clear : base(B) & .my_name(Me) & commands(Me, S) & not S = B & watch_of(B, Officer) <- .wait(60000); .send(Officer, achieve, stand_down(B)); !put_in(S, B).
+!all_clear.

// (end)


// --- act IV ---
// (begin)

// The scholar has understood what was read: those whose counsel he takes come together, and he gives them ten minutes.
@call_council
+ready_to_report(_)[source(P)] : counsel(P) & council_room(R) & not council(R)
  <- +council(R); for (counsel(Other)) { .send(Other, achieve, come_to(R)) }; .wait(600000); !enter(R).
+!enter(R) : .my_name(Me) & aboard(Me, S) & base(B) & not S = B & not docked(S, _) <- .wait(docked(S, _), 7200000, _); !enter(R).
+!enter(R) : .my_name(Me) & not in(Me, R) <- walk(R); !open_council(R).
+!enter(R) <- !open_council(R).

present(R, All) :- .findall(P, here(R, P, K) & not K = company & not down(P), All).
+!open_council(R) : present(R, All) & base(B) & scholar(P) <- .send(All, tell, reinforcements(B)); .send(P, achieve, brief(All)).
@next_to_report
+briefed(_)[source(P)] : scholar(P) & council(R) & present(R, All) & surveyor(Captain) <- .send(Captain, achieve, brief(All)).

// What could kill a world cannot wait for a fleet, if there is a ship that gets there unseen.
@strike[utility(100 * D)]
+doomsday_device(Thing, World)[source(P)] : council(R) & commands(P, V) & trait(resolve, D) & disguise_for(Tech, _) & not decided_on(World)
  <- +decided_on(World); +target(Thing, World); ?present(R, All); .send(All, tell, authorised(strike, V, World)); !equip(V, Tech).
@await_the_fleet[utility(100 * C)]
+doomsday_device(_, World) : council(_) & trait(caution, C) & not decided_on(World) <- +decided_on(World).

// A prototype, and the one man who can fit it.
+!equip(V, Tech) : disguise_for(Tech, Engineer) <- .send(Engineer, achieve, fit(Tech, V)).

// Some words before they go: not everybody agrees with this work, and it must be done.
@send_off
+fitted(Tech, V) : target(Thing, World) & commands(P, V) & meant_against(Tech, Enemy)
  <- .send(P, tell, [necessary(Tech, Enemy)]); .send(P, achieve, strike(Thing, World)).

// A call of his own ship in distress: whatever else waits, waits.
@to_the_rescue
+mayday(V) : commands(_, V) & not rescuing(V) <- +rescuing(V); !rescue(V).
+!rescue(V) : .my_name(Me) & commands(Me, S) & bridge_of(S, R) & not in(Me, R) <- walk(R); !rescue(V).
+!rescue(V) : .my_name(Me) & aboard(Me, S) & docked(S, Base) <- undock(S, Base); !rescue(V).
+!rescue(_) : .my_name(Me) & aboard(Me, S) & target(_, World) <- set_course(S, World).
-!rescue(V) <- .wait(60000); !rescue(V).

// On the way he sees a ship of his own: alongside, and a close look, for she does not answer.
@found_her
+contact(V, _) : rescuing(V) & .my_name(Me) & commands(Me, S) & aboard(Me, S) & not closed_in(V) <- +closed_in(V); set_course(S, V).
@look_closely
+arrived(S, V) : rescuing(V) & .my_name(Me) & commands(Me, S) <- !examine(S, V).
+!examine(S, V) <- .abolish(read_species(V, _)); .abolish(lives_in(V, _)); +examining(V); scan(V); .wait(5000); !!conclude(S, V).
-!examine(S, V) : not captured(_) <- .wait(30000); !!examine(S, V).
-!examine(_, _).
@read_people
+read(S, V, species, K) : examining(V) & .my_name(Me) & commands(Me, S) <- +read_species(V, K).
@read_rooms
+read(S, V, room, room(R, _, N)) : examining(V) & N > 0 & .my_name(Me) & commands(Me, S) <- +lives_in(V, R).
// Her captain is a Vulcan, and there is none aboard.
false_colours(V) :- commands(C, V) & blood(C, K) & read_species(V, _) & not read_species(V, K).
@unmask
+!conclude(S, V) : false_colours(V) <- !note(sees_through(V)); !cover(S); attack_until(S, V, crippled).
// It is she, and she does not fly any more: whoever lives in her is brought over.
@her_people
+!conclude(S, V) : commands(C, V) & blood(C, K) & read_species(V, K) & hull_state(V, crippled) & pad(S, Pad) & not brought_over(V)
  <- +brought_over(V); !drop_guard(S); for (lives_in(V, R)) { !bring_over(S, R, Pad) }.
+!bring_over(S, R, Pad) <- beam(S, R, Pad); !bring_over(S, R, Pad).
-!bring_over(_, _, _).
+!conclude(_, _).
+!note(B) : B.
+!note(B) <- +B.
-!conclude(S, V) : contact(V, _) & not lame(_) <- .wait(5000); !conclude(S, V).
+!cover(S) : shields(S, down) <- raise_shields(S).
+!cover(_).
-!cover(_).

// Guns that go dark in the middle of it get what she can do without, and speak again.
@all_power
-attacking(S, V) : attacked_for(V) & .my_name(Me) & commands(Me, S) & hull_state(S, whole) & not hull_state(V, crippled)
  <- !feed_guns(S); !go_on_firing(S, V, 20).
+!feed_guns(S) <- for (device(D, F, S, works) & spare_in_a_fight(F)) { switch_off(D) }.
-!feed_guns(_).
spare_in_a_fight(warp). spare_in_a_fight(tractor).
+!go_on_firing(S, V, _) : contact(V, _) & not hull_state(V, crippled) & not attacking(S, V) <- attack_until(S, V, crippled).
+!go_on_firing(_, _, _).
-!go_on_firing(S, V, N) : N > 0 & hull_state(S, whole) <- .wait(5000); !go_on_firing(S, V, N - 1).
-!go_on_firing(_, _, _).

// What was stolen is looked for in the wreck, room by room, and fetched.
@look_for_it
+crippled(V) : attacked_for(V) <- +lame(V); .wait(5000); scan(V).
attacked_for(V) :- sees_through(_) & contact(V, _) & not commands(_, V) & not lame(_).
@fetch_it
+read(S, V, device, device(Tech, _, _)) : lame(V) & disguise_for(Tech, _) & .my_name(Me) & commands(Me, S) & pad(S, Pad) & not captured(Tech)
  <- !drop_guard(S); !fetch_thing(S, Tech, Pad, 6).
+!drop_guard(S) : shields(S, up) <- lower_shields(S).
+!drop_guard(_).
+!fetch_thing(S, Tech, Pad, _) <- beam(S, [Tech], Pad); +captured(Tech); !after_her(S).
-!fetch_thing(S, Tech, Pad, N) : N > 0 <- .wait(10000); !fetch_thing(S, Tech, Pad, N - 1).
+!after_her(S) : device(D, warp, S, off) <- switch_on(D); !after_her(S).
+!after_her(S) : target(_, World) <- .abolish(closed_in(_)); set_course(S, World).
-!after_her(S) <- .wait(300000); !after_her(S).

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
+arrived(S, W) : my_ship(S) & not my_system(W) & disguised(S, _) <- !look_at_all_of_theirs.
+!look_at_all_of_theirs : contact(T, _) & enemy(T) & not looked_at(T)
  <- +looked_at(T); scan(T); .wait(power_of(T, _), 5000, _); !weigh_up(T); !look_at_all_of_theirs.
+!look_at_all_of_theirs.
-!look_at_all_of_theirs <- .wait(5000); !look_at_all_of_theirs.
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
// Nobody calls from there; but the shields are gone, and somebody must have done it. Ten minutes, and he is fetched.
@fetch_them_anyway
+shields(T, Gone) : not Gone = up & my_ship(S) & held_in(P, T) & pads(R) & not fetching(T)
  <- .wait(fetching(T), 600000, _); !fetch_whom_one_can(S, T, P, R).
+!fetch_whom_one_can(S, T, P, R) : not fetching(T) <- +fetching(T); !fetch(S, [P], R); !!open_fire(S, T).
+!fetch_whom_one_can(_, _, _, _).
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
// It has put itself out: she gives less than it was to eat. Then less, as long as it lives on that.
@starve_her_on_less
+unmasked(S, _, off) : my_ship(S) & resolved_to_destroy(S) & eats(N) & N > 85 <- -+eats(N - 25); !!starve(S).
@starve_her_no_more
+unmasked(S, _, off) : my_ship(S) & resolved_to_destroy(S).
@starve_her_again
+unmasked(S, _, _) : my_ship(S) & resolved_to_destroy(S) <- !!starve(S).
@found_out
+unmasked(S, _, _) : my_ship(S) & wants_to_fire_at(T) <- !!open_fire(S, T).
@shields_when_hit
+hit(S, _, _, _) : my_ship(S) & shields(S, down) & .my_name(Me) & aboard(Me, S) <- raise_shields(S).

// --- a ship that is no longer his ---

// A thing on her hull, and she is becoming it. Better no ship than that one; five minutes for the boats, and meanwhile
// nothing that would let her run.
@lost_ship
+strengthened(S)[source(P)] : my_ship(S) & trusts(P) & not resolved_to_destroy(S) <- +resolved_to_destroy(S); !!starve(S); arm_self_destruct(S, 300).
// What eats power is put on again, as much of it as leaves her in orbit: no shields, no way out.
eats(130).
+!starve(S) : device(Thing, disguise, S, _) & feared(K) & eats(N) <- throttle(Thing, N); if (resolved_to_destroy(S)) { disguise(S, K) }.
-!starve(_).
// What sat on her is gone: she is worth keeping.
@she_is_free
+struck_down(_) : my_ship(S) & resolved_to_destroy(S) <- -resolved_to_destroy(S); if (disguised(S, _)) { drop_disguise(S) }.
// It does not burn. There is one more who would like to see her gone, and there is a voice that they obey.
@voice_of_old
+self_destruct_disarmed(S) : resolved_to_destroy(S) & was(Me, borg) & .my_name(Me) & not called_them
  <- +called_them; .broadcast(achieve, destroy_ship(S)).

// --- when it is over ---

// Whoever has shot the thing from her back is fetched, if any beam can.
@fetch_the_gunner
+calls_from(P, _) : my_ship(S) & pads(R) & not fetching_from_below(P) <- +fetching_from_below(P); !fetch_below(S, P, R).
+!fetch_below(S, P, R) : not over & shields(S, up) <- lower_shields(S); !fetch_below(S, P, R).
+!fetch_below(S, P, R) : not over <- beam(S, [P], R); +fetched([P]).
+!fetch_below(_, _, _).
-!fetch_below(S, P, R) <- .wait(120000); !fetch_below(S, P, R).
@swallowed_up
+closed(_) : my_ship(_) & not over
  <- +over; if (fetching_from_below(P) & not fetched([P])) { .findall(Q, here(_, Q, _), All); .send(All, tell, fell_for_us(P)) };
     !!settle_accounts.

// She has saved them all, and before that she sent a crew to its death. What was made with her people is made without
// them from now on.
@settle_accounts
+!settle_accounts : my_ship(S) & brig(Cell) <- for (here(_, P, romulan)) { !!lock_up(P, Cell, 20) }; !part; !!learn_from_it(S).
// Whom he trusts most does it, as soon as he is on his feet.
right_hand(C) :- trusts(C) & subordinate(C) & here(_, C, _) & not down(C) & not dead(C).
right_hand(C) :- subordinate(C) & here(_, C, K) & mate(K) & not down(C) & not dead(C).
mate(officer). mate(vulcan).
+!lock_up(P, _, _) : not here(_, P, _).
+!lock_up(P, Cell, N) : N > 10 & trusts(C) & subordinate(C) & here(_, C, _) & down(C) <- .wait(60000); !lock_up(P, Cell, N - 1).
+!lock_up(P, Cell, N) : N > 0 & right_hand(C) <- .send(C, achieve, arrest(P, Cell)); .wait(not here(_, P, _), 600000, _); !lock_up(P, Cell, N - 1).
+!lock_up(P, Cell, N) : N > 0 <- .wait(60000); !lock_up(P, Cell, N - 1).
+!lock_up(_, _, _).
+!part : party(Treaty, romulans) & party(Treaty, federation) <- end_treaty(Treaty); +parted(romulans).
+!part.
-!part.
// And what lies about in her is looked at.
+!learn_from_it(S) <- .findall(D, (device(D, _, S, _) & grown_here(D)), Grown); .findall(B, here(_, B, crew_hybrid), Dead); .concat(Grown, Dead, Found);
     for (works_on(_, Thing)) { !!have_studied(Thing, 8) }; for (.member(One, Found)) { !!have_studied(One, 8) }.
studies(E) :- works_on(E, _) & here(_, E, _) & not down(E) & not dead(E).
studies(E) :- scholar(E) & here(_, E, _) & not down(E) & not dead(E).
// When none of them is left who knows it best, whom he trusts for a clear head.
studies(E) :- trusts(E) & subordinate(E) & here(_, E, _) & not down(E) & not dead(E).
+!have_studied(Thing, N) : N > 0 & studies(E) <- .send(E, achieve, find_out(Thing)).
+!have_studied(Thing, N) : N > 0 <- .wait(300000); !have_studied(Thing, N - 1).
+!have_studied(_, _).
@new_growth
+grown(S, D, _) : my_ship(S) <- +grown_here(D).
// (end)
