// How a hive takes what is defended, when it can do no more from afar: craft that get under the guns, a few units for what it
// wants to know, and at last everything.

// --- craft ---

// What hurt it so much is not to be met again without knowing it.
@stung
+crippled(S) : mine(S) & craft(K) & body(_, K) & hunted(Base) & contact(Base, _) & not besieging(Base) <- +besieging(Base); !!besiege(S, Base).
// Blind it waits until an eye has been mended.
@stung_and_blind
+crippled(S) : mine(S) & craft(K) & body(_, K) & hunted(Base) & not besieging(Base) & delay(mend, T)
  <- +besieging(Base); .wait(contact(Base, _), 4 * T, _); !!besiege(S, Base).

+!besiege(S, Base) <- for (craft(K) & body(Pod, K) & not out(Pod)) { +out(Pod); !!sortie(Pod, S, Base) }.

+!sortie(Pod, S, T) <- undock(Pod, S)[by(Pod)]; set_course(Pod, T)[by(Pod)]; .wait(at(Pod, T), 3600000, _); !harass(Pod, T).
-!sortie(_, _, _).
+!harass(Pod, T) : contact(T, _) & not attacking(Pod, T) <- attack(Pod, T)[by(Pod)]; !pick_out(Pod, T).
+!harass(_, _).
-!harass(_, _).

// One of them picks out the room from which everything is steered, and goes on until nobody there could give an order. One
// that is left is nobody: a single fighter is not heeded.
@lead
+!pick_out(Pod, Base) : hunted(Base) & not led(Base)
  <- +led(Base); .wait(shields(Base, down), 7200000); cease_fire(Pod)[by(Pod)]; !silence(Pod, Base, 12).
+!pick_out(_, _).
-!pick_out(_, Base) <- -led(Base).

+!silence(Pod, Base, N) : N > 0 & delay(look_again, D)
  <- .abolish(living_in(Base, _, _)); scan(Base)[by(Pod)]; .wait(living_in(Base, _, _), D, _); !strike_room(Pod, Base, N).
+!silence(_, Base, _) <- !fetch(Base).
-!silence(_, _, _).

+!strike_room(Pod, Base, N) : inside(Base, R, controls) & living_in(Base, R, Alive) & Alive > 1 & weapon(Gun, _, Pod, works)
  <- fire(Gun, R)[by(Pod)]; !silence(Pod, Base, N - 1).
@silenced
+!strike_room(_, Base, _) : inside(Base, R, controls) & mine(S) <- +silenced(R); !call_in(S); !!fetch(Base).
-!strike_room(Pod, Base, N) <- .wait(2000); !silence(Pod, Base, N - 1).

// When it is done they come home.
+!call_in(S) <- for (craft(K) & body(P, K) & out(P)) { !!come_home(P, S) }.
+!come_home(P, S) : attacking(P, _) <- cease_fire(P)[by(P)]; !come_home(P, S).
+!come_home(P, S) <- set_course(P, S)[by(P)]; .wait(at(P, S), 600000, _); dock(P, S)[by(P)]; -out(P).
-!come_home(P, S) : out(P) & not docked(P, S) & delay(look_again, D) & not hull_state(P, destroyed) <- .wait(D); !come_home(P, S).
-!come_home(_, _).

// --- what it wants to know ---

// The weapon that it does not know: units go to where it is worked.
@fetch_weapon
+!fetch(Base) : mine(S) & built(Base, Gun, weapon) & stands_in(Gun, R) & three(S, Team) & not tried_for(Gun, _)
  <- +tried_for(Gun, Team); beam(S, Team, R); +prize(Gun, Base, R); !take_it(Gun, Team).
// Those who could are hurt: they are mended first.
@mend_first
+!fetch(Base) : mine(S) & built(Base, _, weapon) & .findall(B, bearer_aboard(S, B), [_, _, _ | _]) & delay(ransack, T) & waits_for_three(N) & N < 10
  <- -+waits_for_three(N + 1); .wait(three(S, _), T, _); !fetch(Base).
@nobody_to_fetch
+!fetch(Base) <- !devour(Base).
// The world between them, or no pads, no beam: nearer, or later.
-!fetch(Base)[reason(hidden)] : tried_for(Gun, Team) & not prize(Gun, _, _) & mine(S) & delay(look_again, T)
  <- -tried_for(Gun, Team); .wait(T); !draw_near(S, Base); !fetch(Base).
-!fetch(Base) : tried_for(Gun, Team) & not prize(Gun, _, _) & delay(muster, T) <- -tried_for(Gun, Team); .wait(T); !fetch(Base).
-!fetch(_).

three(S, [A, B, C]) :- party(S, Party) & .findall(One, .member(One, Party) & body(One, K) & bears_fields(K), Bearers) & .prefix([A, B, C], Bearers).

bearer_aboard(S, B) :- body(B, K) & bears_fields(K) & aboard(B, S) & health(B, _).
waits_for_three(0).

// Two keep the others off, the third works.
+!take_it(Gun, [A, B, C]) <- !!shield_with(A, Gun); !!shield_with(B, Gun); assimilate(Gun)[by(C)].
-!take_it(_, _).
+!shield_with(B, Gun) : not down(B) & not dead(B) <- raise_field(Gun)[by(B)].
-!shield_with(_, _).

// A unit that is lost there is one; when all are, something stronger is sent that hands cannot hurt.
@unit_lost
+died(D, _) : tried_for(Gun, Team) & .member(D, Team) & not fallen(D)
  <- +fallen(D); if (not (.member(Other, Team) & not fallen(Other))) { !!next_try(Gun, Team) }.

// What has cost a strong one as well is not worth another.
+!next_try(Gun, [G]) : body(G, K) & rare(K) & prize(Gun, Base, _) <- !devour(Base).
+!next_try(Gun, [G]) : sent_strong(G) & prize(Gun, Base, _) <- !devour(Base).
+!next_try(Gun, _) <- !send_stronger(Gun).

@send_giant
+!send_stronger(Gun) : prize(Gun, _, R) & mine(S) & rare(K) & body(G, K) & aboard(G, S) & health(G, _) & not tried_for(Gun, [G]) & not sent_strong(_)
  // From where it stands to the pads it is a way, for one of its size.
  <- +sent_strong(G); .abolish(tried_for(Gun, _)); .wait(60000); +tried_for(Gun, [G]); beam(S, [G], R); !clear(G, R); step_beside(Gun)[by(G)]; !go_on_with(Gun, G).
// What three of them began, it goes on with.
+!go_on_with(Gun, G) <- assimilate(Gun)[by(G)].
-!go_on_with(_, _).
// One is on its way.
+!send_stronger(_) : sent_strong(G) & health(G, _).
@nobody_stronger
+!send_stronger(Gun) : prize(Gun, Base, _) <- !devour(Base).
-!send_stronger(Gun)[reason(hidden)] : prize(Gun, Base, _) & mine(S) & delay(look_again, T)
  <- .abolish(sent_strong(_)); .abolish(tried_for(Gun, _)); .wait(T); !draw_near(S, Base); !send_stronger(Gun).
-!send_stronger(Gun) : prize(Gun, Base, _) & not dead_or_gone(Gun) & delay(look_again, D) <- .wait(D); !devour(Base).
-!send_stronger(_).
dead_or_gone(Gun) :- tried_for(Gun, [G]) & fallen(G).

// Who stands in its way is struck down first, one after the other.
+!clear(G, R) : here(R, P, K) & being(K) & not dead(P) & not down(P) & in(G, R) <- strike(P)[by(G)]; !clear(G, R).
// What is only down gets up again.
+!clear(G, R) : here(R, P, K) & being(K) & not dead(P) & in(G, R) <- strike(P)[by(G)]; !clear(G, R).
+!clear(_, _).
-!clear(G, R) <- .wait(500); !clear(G, R).

// --- everything ---

// What cannot be taken piece by piece is taken whole: all hands go over, and the beam helps.
@devour
+!devour(Base) : mine(S) & gangs(S, Gangs) & not devouring(Base) <- +devouring(Base); beam(S, Gangs, Base); assimilate(Base)[by(S)].
+!devour(_).
// Its shields are up again: the craft go out once more.
-!devour(Base)[reason(shields_up)] : mine(S) & delay(muster, T)
  <- -devouring(Base); !besiege(S, Base); .wait(shields(Base, down), T, _); !devour(Base).
-!devour(Base) : delay(muster, T) <- -devouring(Base); .wait(T); !devour(Base).
gangs(S, Gangs) :- transporter(S, Most) & .my_name(Me)
    & .findall(one(N, B), hand(S, B, N) & not B = Me & not (body(B, K) & rare(K)), All) & .sort(All, Sorted) & fill(Sorted, Most, Gangs).

// --- a world to breed on ---

// It can move again: to the best that is left to one that is weak.
@on_its_feet
+revived(S) : mine(S) & besieging(_) <- !go_on(S).

// One unit goes down and looks who lives there.
+!settle(S, W) : site(W, Site) & scout(S, D) & not settling(W) <- +settling(W); beam(S, [D], Site); !judge(S, W, Site, D).
+!settle(_, _).
-!settle(S, W) : delay(mend, T) <- -settling(W); .wait(T); !settle(S, W).
scout(S, D) :- body(D, _) & aboard(D, S) & .my_name(Me) & not D = Me & health(D, H) & able_from(Able) & H >= Able.

// What yields nothing and stands where a brood shall grow is removed.
@worthless
+!judge(S, W, Site, D) : here(Site, Folk, K) & gain(K, G) & G <= 0 <- +worthless(Folk); beam(S, [D], S); !clean(S, Site); !nest(S, W).
@nobody_there
+!judge(S, W, _, _) <- !nest(S, W).
-!judge(S, W, _, _) <- !nest(S, W).
// Nobody goes down there before it is over.
+!clean(S, Site) : weapon(_, _, S, works) & delay(mend, T) <- bombard(S, Site); .wait({+bombardment_ended(S, Site)}, 4 * T, _).
+!clean(S, Site) : delay(mend, T) <- .wait(weapon(_, _, S, works), 8 * T, _); !clean(S, Site).
-!clean(S, Site) : delay(mend, T) <- .wait(T); !clean(S, Site).
+!nest(_, W) <- +nest_at(W); !make_nest.

// It has the console; the rest goes the way of all.
@console_taken
+assimilated(Gun, _, _) : prize(Gun, Base, _) <- !devour(Base).
@base_taken
+assimilated(Base, _, _) : besieging(Base) <- +taken(Base); -hunted(Base); !make_nest.

// --- who comes to see ---

// A ship that has seen this must not carry word of it. What she fights with is struck first, then what lets her run.
@not_to_be_told
+contact(V, K) : ship(K) & mine(S) & besieging(_) & not chasing(_) & not swarmed(V) & flag(V, F) & not F = borg
  <- +swarmed(V); !lie_in_wait(S, V); !mob(S, V).
// Where it has a nest it lets her come first, with the world between them, until it sees her come round that.
+!lie_in_wait(S, V) : nest_at(W) & not at(V, W) & delay(mend, T) <- lie_behind(S, W, V)[by(S)]; .wait({+detected(S, V, _)}, 2 * T).
+!lie_in_wait(_, _).
-!lie_in_wait(_, _).
// She was here, and shows herself again: after her, wherever she goes.
@after_her
+contact(V, K) : ship(K) & mine(S) & mobbed(V) & lost_sight(V) & not chasing(V) <- +chasing(V); pursue(S, V)[by(S)]; !cover_up(S).
@gone
-contact(V, K) : ship(K) & mobbed(V) & mine(S) & not lost_sight(V) & at(S, _) <- +lost_sight(V); !call_in(S).

@craft_lost
+destroyed(Pod, _) : out(Pod) <- +shot_down(Pod).

+!mob(S, V) <- +mobbed(V); !!close_on(S, V); for (craft(K) & body(Pod, K) & not out(Pod)) { +out(Pod); !!fall_on(Pod, S, V) }.
+!fall_on(Pod, S, V) <- !cast_off(Pod, S); set_course(Pod, V)[by(Pod)]; .wait(at(Pod, V), 600000, _); !bare(Pod, V); !choose(Pod, V).
// It comes round itself, and stays beside her.
+!close_on(S, V) : contact(V, _) & not lost_sight(V) <- set_course(S, V)[by(S)].
+!close_on(_, _).
-!close_on(S, V)[reason(no_contact)] : delay(look_again, D) <- .wait(D); !close_on(S, V).
-!close_on(_, _).
+!cast_off(Pod, S) <- undock(Pod, S)[by(Pod)].
-!cast_off(_, _).
// They have not seen her yet.
-!fall_on(Pod, S, V)[reason(no_contact)] : delay(look_again, D) <- .wait(D); !fall_on(Pod, S, V).
-!fall_on(_, _, _).
+!bare(Pod, V) : contact(V, _) & shields(V, up) <- attack(Pod, V)[by(Pod)]; .wait(shields(V, down), 600000); !hold_fire(Pod); !look_into(Pod, V).
+!bare(Pod, V) <- !look_into(Pod, V).
// Two see to each of what she runs and fights with; she is wanted whole, with those in her. Every second shot breaks what it is meant for.
@choose[atomic]
+!choose(Pod, V) : disarms(F) & .count(chosen(V, F, _), N) & N < 2 & not shot_down(Pod) <- +chosen(V, F, Pod); !!set_about(Pod, V, F).
+!choose(_, _).
disarms(weapon).
disarms(warp).
// Three volleys for the guns first.
+!set_about(Pod, V, warp) <- .wait(12000); !pick_apart(Pod, V, 8, warp).
+!set_about(Pod, V, F) <- !pick_apart(Pod, V, 5, F).
+!hold_fire(Pod) : attacking(Pod, _) & not shot_down(Pod) <- cease_fire(Pod)[by(Pod)].
+!hold_fire(_).
+!look_into(Pod, V) : not looked_into(V) & not shot_down(Pod) & delay(look_again, D) <- +looked_into(V); scan(V)[by(Pod)]; .wait(built(V, _, _), D, _).
+!look_into(_, V) : delay(look_again, D) <- .wait(built(V, _, _), D, _).
+!pick_apart(Pod, V, N, F) : N > 0 & not shot_down(Pod) & contact(V, _) & built(V, D, F) & stands_in(D, R) & weapon(Gun, _, Pod, works) <- fire(Gun, R)[by(Pod)]; !pick_apart(Pod, V, N - 1, F).
+!pick_apart(_, V, _, _) <- !!have_her(V).
// Her guns and her legs are gone, and she lies there yet: then she is taken as she is.
@have_her
+!have_her(V) : mine(S) & contact(V, _) & not lost_sight(V) & not having(V) & delay(look_again, D) <- +having(V); .wait(D); !take_whole(S, V).
+!have_her(_).
+!take_whole(S, V) : contact(V, _) & not lost_sight(V) & not hull_state(V, destroyed) <- !draw_near(S, V); !open_up(S); !send_gangs(S, V); assimilate(V)[by(S)].
+!take_whole(_, _).
-!take_whole(_, _)[reason(already_ours)].
-!take_whole(S, V) : delay(muster, T) & contact(V, _) & not lost_sight(V) <- .wait(T); !take_whole(S, V).
-!take_whole(_, _).
-!pick_apart(Pod, V, N, F) : contact(V, _) & N > 0 <- .wait(2000); !pick_apart(Pod, V, N - 1, F).
-!pick_apart(_, _, _, _).
