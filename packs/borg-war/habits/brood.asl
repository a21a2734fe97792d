// How a lord of spiders keeps house: where its creatures stand, what they do with hosts, and what it is afraid of.

creature(B) :- body(B, K) & brood_kind(K).
// Guards sleep until what they guard is touched.
asleep(B) :- body(B, sentinel) & not awake(B).
asleep(B) :- body(B, tall_sentinel) & not awake(B).
brood_kind(spider_drone).
brood_kind(great_spider).
brood_kind(carcass_spider).
brood_kind(crew_hybrid).
brood_kind(sentinel).
brood_kind(tall_sentinel).
stings(spider_drone).
stings(great_spider).
// Whom the brood can use.
host(officer). host(vulcan). host(warrior).

// --- hosts ---

// Hosts that are kept are watched; those that are loose are brought down and stung.
prey(B, P) :- in(B, R) & here(R, P, K) & host(K) & not kept(R) & (not beaten(P) | fights(P)) & not dead(P) & not down(P).
fallen(B, P) :- in(B, R) & here(R, P, K) & host(K) & not kept(R) & not stung(P) & (down(P) | dead(P)).

@fall_upon[atomic]
+here(R, _, K) : host(K) & not kept(R) <- for (creature(B) & in(B, R) & not at_it(B) & not asleep(B)) { +at_it(B); !!maul(B) }.
@defend_itself
+struck(P, B) : creature(B) <- !mark(P); !set_on(B).
@shot_at
+shot(P, B, _) : creature(B) <- !mark(P); !set_on(B).
@shot_past
+evaded(P, B) : body(B, K) & stings(K) <- !mark(P).
// Whoever has been brought down and does not fight again is a host already.
@beaten
+downed(P, B, _) : creature(B) & not beaten(P) <- .abolish(fights(P)); +beaten(P).
@beaten_again
+downed(P, B, _) : creature(B) & fights(P) <- .abolish(fights(P)).
@guards_awake
+woke(B, _) : creature(B) & not awake(B) <- +awake(B); !set_on(B).
+!mark(P) : not fights(P) <- +fights(P); !note_strong(P).
+!mark(_).
+!note_strong(P) : not fought(P) <- +fought(P).
+!note_strong(_).

// Who fights back comes first, and to each its own: what two go for at once is torn, and of no use as a host.
free_prey(B, P) :- prey(B, P) & fights(P) & not others_at(B, P).
free_prey(B, P) :- prey(B, P) & not others_at(B, P).
others_at(B, P) :- bites(Other, P) & not Other = B & body(Other, _).
@bring_down
+!maul(B) : free_prey(B, P) <- .abolish(bites(B, _)); +bites(B, P); strike(P)[by(B)]; !maul(B).
// Nobody is left for it: one of those that others have in hand may slip away.
@stand_by
+!maul(B) : prey(B, _) <- .abolish(bites(B, _)); .wait(10000); !maul(B).
// Those who fought first: they make the better hosts. One of them bears seed for two.
next_host(B, P) :- fallen(B, P) & fought(P) & not spent(B).
next_host(B, P) :- fallen(B, P) & not spent(B).
spent(B) :- .count(laid(B, _), N) & N > 1.
@sting
+!maul(B) : body(B, K) & stings(K) & next_host(B, P) <- .abolish(bites(B, _)); +stung(P); +laid(B, P); inject(P)[by(B)]; !maul(B).
+!maul(B) <- .abolish(bites(B, _)); -at_it(B).
-!maul(B)[reason(unable)] : body(B, _) & delay(muster, T) <- .abolish(bites(B, _)); .wait(T); !maul(B).
-!maul(B) : body(B, _) <- .wait(2000); !maul(B).
-!maul(B) <- -at_it(B).

// --- those who would take it back ---

// A ship of the collective: everything that has teeth goes to where it is needed; whoever is strongest sees to the hosts.
@alarm
+contact(T, K) : hunter(K) & mine(S) & not alarmed(T) <- +alarmed(T); !cover_up(S); !call_to_posts(S).
+!call_to_posts(S) <- .findall(B, body(B, K) & called(K) & aboard(B, S) & not at_it(B), All); !post(S, All).

// Whatever has come out of a pool or a carcass; the keeper has its own work.
called(spider_drone).
called(carcass_spider).
// In turn to its own seat, to where its beam starts from, and to the place past which all ways to it lead.
+!post(_, []).
+!post(S, [B | Rest]) : place_for(S, R) <- +posted(B, R); !!send(B, R); !post(S, Rest).
+!post(S, [_ | Rest]) : not place_for(S, _) <- !post(S, Rest).
place_for(S, R) :- vital(S, R) & not (vital(S, Other) & fewer(Other, R)).
fewer(A, B) :- .count(posted(_, A), N) & .count(posted(_, B), M) & N < M.
vital(S, R) :- vital_part(F) & device(D, F, S, _) & stands(D, R).
vital_part(reactor).
vital_part(transporter).
vital_part(interlink).
+!send(B, R) <- walk(R)[by(B)].
-!send(_, _).

// --- hosts that are loose ---

// What the ship sees within her goes for whoever walks about where no hosts are kept. Her keeper scents what is behind the
// next door.
at_large_in(R) :- intruder(R, P, K) & host(K) & mine(S) & room(R, S, _) & not larder(S, R) & not stung(P).
scents(B, R) :- body(B, great_spider) & in(B, Here) & exit(Here, R) & not at_it(B) & not on_track(B).
@track
+intruder(R, _, _) : at_large_in(R) & scents(B, R) <- +on_track(B); !break_into(B, R); -on_track(B); !set_on(B).
+!set_on(B) : not at_it(B) <- +at_it(B); !!maul(B).
+!set_on(_).
// Too many for one; but when the others have gone on, a pair falls upon those who were left, and is back at its post soon.
few_in(R) :- at_large_in(R) & .count(intruder(R, _, _), N) & N < 3.
near(B, R) :- body(B, spider_drone) & in(B, Here) & exit(Here, R) & not at_it(B) & (door(_, R, broken) | not door(_, R, locked)).
@pick_off
-intruder(R, _, _) : few_in(R) & not raided(R) & near(A, R) & near(B, R) & not A = B <- +raided(R); !!raid(A, R); !!raid(B, R).
+!raid(B, R) : in(B, Home) <- walk(R)[by(B)]; !set_on(B); .wait(not at_it(B), 120000, _); .abolish(raided(R)); walk(Home)[by(B)].
-!raid(_, R) <- .abolish(raided(R)).

// It does not go round.
@burst_through
+!break_into(B, N) : door(D, N, locked) & not firm(D) <- +forcing(D); force(D)[by(B)]; -forcing(D); walk(N)[by(B)].
+!break_into(B, N) <- walk(N)[by(B)].
// Some other wall that leads there.
-!break_into(B, N)[reason(not_here)] : forcing(D) & not firm(D) <- +firm(D); -forcing(D); !break_into(B, N).
-!break_into(_, _).

// --- a ship that was not what she seemed ---

// No cube, and people aboard: a ship of their own making, with room for a brood, and her shields are down.
@deceived
+contact(T, K) : alarmed(T) & not hunter(K) & mine(S) & not boarded(T) <- +boarded(T); !seize_ship(S, T).
+!seize_ship(S, T) : delay(look_again, D)
  <- scan(T)[by(S)]; .wait(inside(T, _, _), D, _); !swarm(S, T).
// Blind it waits until it has eyes again.
-!seize_ship(S, T)[reason(sensors_failed)] <- .wait(device(_, sensors, S, works)); !!seize_ship(S, T).
-!seize_ship(S, T) : delay(look_again, D) & not hull_state(S, destroyed) <- .wait(D); !!seize_ship(S, T).
@swarm
+!swarm(S, T) : way_in(T, R) & transporter(S, Most) & .findall(one(1, B), ready(S, B), All) & fill(All, Most, Swarm) & not Swarm = []
  <- beam(S, Swarm, R).
+!swarm(_, _).
-!swarm(S, T)[reason(shields_up)] : delay(look_again, D) <- .wait(D); !swarm(S, T).
-!swarm(_, _).
ready(S, B) :- body(B, spider_drone) & aboard(B, S) & not at_it(B) & health(B, H) & whole_from(Whole) & H >= Whole.

// --- when nothing holds it any more ---

// Its hull is lame and its drones are no longer its own: it leaves both, for the one ship that it wants.
@break_out
+hold_lost(S, Me) : .my_name(Me) & aboard(Me, S) & boarded(T) & outgrows(Me, _) <- +wants(T); outgrow.
@take_wing
+body(W, winged_hybrid) : wants(T) <- !fly(W, T).
+!fly(W, T) : contact(T, _) & not at(W, T) <- set_course(W, T); .wait(at(W, T), 1800000); !settle_on(W, T).
+!fly(W, T) <- !settle_on(W, T).
-!fly(W, T) : delay(look_again, D) & body(W, _) <- .wait(D); !fly(W, T).
-!fly(_, _).
@settle_on
+!settle_on(W, T) <- cling(W, T); assimilate(T)[by(W)].

// The dead in it bear its strain. They get up; and so do those who only seem dead.
@wake_the_dead
+dead_host(B) : clings(W, _) <- wake_dead(B)[by(W)].
@crew_of_its_own
+body(B, crew_hybrid) : inside(T, R, controls) & aboard(B, T) <- !send(B, R); !take_bridge(B); !lend_hands(B, T).
+!take_bridge(B) : not at_it(B) <- +at_it(B); !maul(B).
+!take_bridge(_).
// What is left to do there they do with their own hands.
+!lend_hands(B, T) : not controls(T) <- assimilate(T)[by(B)].
+!lend_hands(_, _).
-!lend_hands(_, _).
@become_one
+controls(T) : clings(W, T) & not merged(W, T) <- merge(W, T); !!leave_for(T).

// Where it was taken for vermin it will not be again: it begins with the nearest of those who have hurt it.
nearest_home(W) :- home_of_foe(W, Far) & not (home_of_foe(_, Less) & Less < Far).
home_of_foe(W, Far) :- foe(F) & home(F, W) & chart(W, Far, _, _).
@begin_with_the_nearest
+!leave_for(T) : nearest_home(W) <- if (not goes_for(W)) { +goes_for(W); .broadcast(tell, over(existence)[by(T)]) }; set_course(T, W).
-!leave_for(T) : delay(muster, D) & controls(T) <- .wait(D); !leave_for(T).
-!leave_for(_).

// Nobody blows up what it has become.
@disarm
+self_destruct(T) : clings(_, T) <- !disarm(T).
+!disarm(T) : self_destruct(T) <- disarm_self_destruct(T).
+!disarm(_).
-!disarm(T) : body(_, winged_hybrid) <- .wait(5000); !disarm(T).
-!disarm(_).
