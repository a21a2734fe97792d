// Aide on the Dallas; in truth an admiral of Romulan intelligence. She serves one empire, and is very patient.


// --- act III ---
// (begin)

// Asked how they stand, she says so.
@situation
+!report_situation(Where)[source(C)] : .my_name(Me) & aboard(Me, S) & hull(S, H) <- .send(C, tell, [situation(S, H, Where)]).

// (end)


// --- act IV ---
// (begin)

// Two peoples who fight each other leave Romulus in peace: what she knows is let out where it does most harm.
@let_it_out
+doubts(P, _)[source(P)] : wants(end(T)) & here(R, P, K) & people_of(K, Their) & binds(T, Their) & makes(F, Mine, Tech) & fits_in(Tech, V)
    & not let_out(Tech)
  <- +let_out(Tech); .findall(Q, here(R, Q, K), Those);
     .send(Those, tell, [makes(F, Mine, Tech), carries(V, Tech), kind_of(Tech, cloaking)]).

// What they plan in secret is what she has been waiting for.
@gloat
+plan(seize, V)[source(S)] : listens_for(S) & wants(end(T)) <- +doomed(T); !alone(V); !spread(V); !on_board(V).
// She says it where nobody stands beside her.
+!alone(V) : part_of(V, back, Back) <- walk(Back).
+!alone(_).
-!alone(_).
+!on_board(V) : bridge_of(V, R) & .my_name(Me) & not in(Me, R) <- walk(R).
+!on_board(_).
-!on_board(V) <- .wait(60000); !on_board(V).
+!spread(V) : subordinate(C) & here_with_us(C) & waits_far_off(Far) & meeting_place(Where)
  <- .send(C, tell, [plan(seize, V)]); .send(C, achieve, carry_word(Far, Where)).
+!spread(_).

// They have come, as she knew they would. When all look at the two captains, nobody looks at her.
@her_hour
+here(R, _, K) : plan(seize, S) & people_of(K, empire) & .my_name(Me) & in(Me, R) & bridge_of(S, R) & not acting
  <- +acting; .wait(60000); !vanish; !shut_them_in(S); !stop_the_ship(S); !make_it_burst(S); !pack_up(S); !away(S).
+!vanish : .my_name(Me) & unseen(Me).
+!vanish <- vanish.
// Nobody sees her: that is all she wants.
-!vanish[reason(not_in_sight)].
-!vanish[reason(R)] : not R = no_such_device & not R = device_failed <- .wait(1000); !vanish.

// Behind a field, where the bridge is wired.
+!shut_them_in(S) : part_of(S, back, Back) <- walk(Back); ?door_between(Door); raise_field(Door); !cripple(S); !silence(S).
door_between(Door) :- door(Door, Next, _) & bridge_of(_, Next).
+!cripple(S) : device(D, controls, S, works) <- tamper(D); !cripple(S).
+!cripple(_).
-!cripple(_).
+!silence(S) <- jam(S).
-!silence(_).

// Out of warp, or no boat could leave her.
+!stop_the_ship(S) : part_of(S, drives, Room) <- walk(Room); !drives_off(S).
+!drives_off(S) : device(D, warp, S, works) <- switch_off(D).
+!drives_off(_).
-!drives_off(_).
// What such a core leaves behind when it bursts is worth a fleet, in the right place.
+!make_it_burst(S) : part_of(S, engines, Room) & .my_name(Me) & not in(Me, Room) <- walk(Room); !make_it_burst(S).
+!make_it_burst(S) : device(Core, reactor, S, works) <- overload(Core).
+!make_it_burst(_).
-!make_it_burst(_).
+!pack_up(S) : fits_in(Tech, S) <- remove(Tech); take(Tech).
-!pack_up(_).

// And away, with a word for those who stay.
+!away(S) : part_of(S, boat, Cockpit) & boat(S, Boat) <- walk(Cockpit); undock(Boat, S); .wait(60000); !send_off(S); !to_the_meeting(Boat).
-!away(S) <- .wait(30000); !!away(S).
+!send_off(S) : captain(S, C) & doomsday_device(_, World)
  <- !let_hear(S); .send(C, tell, [fooled(C), bound_for_end(S, World)]); .wait(30000); !drives_on(S); set_course(S, World).
-!send_off(_).
+!let_hear(S) <- stop_jamming(S).
-!let_hear(_).
+!drives_on(S) : drive_of(S, D) <- switch_on(D).
-!drives_on(_).

// Where a friend waits.
+!to_the_meeting(Boat) : meeting_place(Where) <- !be_seen; set_course(Boat, Where); .wait(at(Boat, Where), 36000000, _); !meet(Boat).
+!be_seen : .my_name(Me) & unseen(Me) <- appear.
+!be_seen.
-!be_seen.
+!meet(Boat) : waits_far_off(C) & commands(C, V) & contact(V, _) & fits_in(Tech, _) & .my_name(Me)
  <- set_course(Boat, V); .wait(at(Boat, V), 3600000, _);
     arm_self_destruct(Boat, 120); .send(C, achieve, bring_over([Me])); .wait(aboard(Me, V), 90000); !take_over(V, Tech).
+!meet(Boat) <- .wait(60000); !meet(Boat).
-!meet(Boat) : aboard(_, Boat) <- !keep(Boat); .wait(60000); !meet(Boat).
+!keep(Boat) : self_destruct(Boat) <- disarm_self_destruct(Boat).
+!keep(_).

// Her true rank.
+!take_over(V, Tech) : part_of(V, helm, Bridge) & part_of(V, engines, Room)
  <- walk(Bridge); take_command(V); walk(Room); install(Tech); walk(Bridge); !wear_their_colours(V).
// Whoever comes after a call for help looks for the ship that called.
+!wear_their_colours(V) : fits_in(_, S) <- disguise(V, S).
-!wear_their_colours(_).
@seen_through
+unmasked(V, _, _) : .my_name(Me) & commands(Me, V) & attacking(Enemy, V) & not attacking(V, _) <- attack(V, Enemy).
@shot_at
+attack_begun(Enemy, V) : .my_name(Me) & commands(Me, V) & not attacking(V, _) <- !strike_back(V, Enemy); !go_with_it(V).
+!strike_back(V, Enemy) <- attack(V, Enemy).
-!strike_back(V, Enemy) : attacking(Enemy, V) <- .wait(2000); !strike_back(V, Enemy).
-!strike_back(_, _).
// They want the device more than the ship: where it goes she goes too.
+!go_with_it(V) : fits_in(Tech, _) & part_of(V, engines, Room) & .my_name(Me) & aboard(Me, V) & not in(Me, Room)
  <- +going_along; walk(Room); !vanish; step_beside(Tech).
// A blow has shown her: once more.
@vanish_again
-unseen(Me) : .my_name(Me) & going_along <- !vanish.
+!go_with_it(_).
-!go_with_it(_).

// (end)


// --- act V ---
// (begin)

// Where the device was taken nobody sees her. She goes where it is decided what becomes of it.
@stow_away
+aboard(Me, V) : .my_name(Me) & unseen(Me) & not commands(Me, V) <- !lurk(V).
+!lurk(V) : part_of(V, helm, Bridge) & .my_name(Me) & unseen(Me) & aboard(Me, V) & not in(Me, Bridge) <- walk(Bridge).
+!lurk(_).
-!lurk(V) <- .wait(60000); !lurk(V).

// Beasts do not ask under which flag somebody breathes. As long as others stand between them and her she lets them; when
// half as many lie there as still stand, she sees how it will end, and who will be next.
fallen_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & (down(P) | dead(P)) & not beast(K).
standing_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & not beast(K) & not down(P) & not dead(P) & person_kind(K).
person_kind(officer). person_kind(vulcan). person_kind(warrior).
@stay_unseen
+here(_, _, K) : beast(K) & .my_name(Me) & unseen(Me).
@not_her_fight
+struck(_, P) : .my_name(Me) & unseen(Me) & not P = Me.
@lesser_evil[atomic]
+downed(_, _, _) : .my_name(Me) & unseen(Me) & not in_fight & foe_here(_) & .count(fallen_here(_), N) & .count(standing_here(_), M) & N > 1 & 2 * N >= M
  <- +in_fight; -going_along; appear; !hold_out.
// (end)
