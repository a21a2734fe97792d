// What woke in the drone. It wants to be left alone, to breed, and to grow a body for its brood. It knows what the
// collective knew: the charts, and what kinds of things there are.

// worlds: distance from the collective in light-years, how well defended, how much room
chart(cocoon_world, 0, 0, 2).
chart(kitomer_4, 16, 3, 9).
chart(earth, 52, 20, 10).
chart(qonos, 40, 22, 8).

worth(W, V) :- chart(W, Far, Guard, Room) & not rejected(W) & V = Far + 2 * Room - 3 * Guard.
best(W) :- worth(W, V) & not better_than(V).
better_than(V) :- worth(_, Other) & Other > V.

prey(freighter).
matter(asteroid).

// Enough of the hive is its own: it cuts the rest off before the collective notices.
@break_away
+controls(S) : linked(S, _) & not broken_away <- +broken_away; sever(S).

@flee
+severed(S, _) : controls(S) & not fleeing <- +fleeing; !find_haven(S).

+!find_haven(S) : best(W) <- +haven(W); set_course(S, W).

// Prey by the way: matter, bodies, what they know. It is hungry, but it is also being careful.
@hunt[weight(39)]
+contact(T, K) : controls(S) & prey(K) & fleeing & not hunted(_) <- +hunted(T); !take(S, T).
@pass_by[weight(1)]
+contact(T, K) : controls(_) & prey(K) & fleeing & not hunted(_) <- +passed_by(T).

@close_in
+!take(S, T) : contact(T, _) & not near(T) <- set_course(S, T).
+!take(_, _).
-!take(_, _).

@strike
+arrived(S, T) : controls(S) & hunted(T) & not attacking(S, T) <- !open_fire(S, T).

+!open_fire(S, T) : contact(T, _) <- attack(S, T).
+!open_fire(_, _).
-!open_fire(S, T)[reason(out_of_range)] : not hull_state(S, destroyed) <- .wait(5000); !open_fire(S, T).
-!open_fire(_, _).

// Badly hurt, it needs another body: rock enough, and nobody near.
@new_body
+hull(S, P) : controls(S) & P < 60 & not rebuilding & contact(Rock, K) & matter(K) <- +rebuilding; !rebuild(S, Rock).
@new_body_seen
+contact(Rock, K) : matter(K) & controls(S) & hull(S, P) & P < 60 & not rebuilding <- +rebuilding; !rebuild(S, Rock).

@settle_in
+!rebuild(S, Rock) <- .wait(600000); !go_there(S, Rock); !move_in(S, Rock).

+!go_there(S, Rock) : not at(S, Rock) <- set_course(S, Rock); !arrive(S, Rock, 20).
+!go_there(_, _).
// It cannot move any more: then from where it lies.
-!go_there(_, _).
+!arrive(S, Rock, N) : not at(S, Rock) & N > 0 <- .wait(60000); !arrive(S, Rock, N - 1).
+!arrive(_, _, _).

+!move_in(S, Rock) : workers(Crew)
  <- +new_home(Rock); beam(S, Crew, great_asteroid_cavern); assimilate(Rock)[by(S)].
// The beam may be broken, and its hands need an hour or so to mend anything.
-!move_in(S, Rock) <- .wait(3600000); !move_in(S, Rock).

workers([archeopendra, drone_two, drone_three, boarding_drone_1, boarding_drone_2, boarding_drone_3, boarding_drone_4, working_drones]).
boarders([drone_two, drone_three, boarding_drone_1, boarding_drone_2, boarding_drone_3, boarding_drone_4]).

// Whoever comes is fought; with a ruined hull there is nowhere to go.
@turn_to_fight
+attack_begun(Enemy, S) : controls(S) & not attacking(S, Enemy) & not S = great_asteroid
  <- +enemy(Enemy); !open_fire(S, Enemy).

// The new body lies still while the old one is fought over. It strikes when the victor lowers its guard.
@ambush
+shields_lowered(V) : enemy(V) & controls(Rock) & new_home(Rock) & weapon(_, _, Rock, works) & not struck(V)
  <- +struck(V); !cripple(Rock, V).
@found_out
+attack_begun(V, Rock) : controls(Rock) & new_home(Rock) & not struck(V) <- +struck(V); !cripple(Rock, V).

+!cripple(Rock, V) : contact(V, _) <- attack_until(Rock, V, crippled).
-!cripple(_, _).

// A helpless ship: take what is useful aboard, and leave nobody who could tell.
@board
+crippled(V) : struck(V) & controls(Rock) & new_home(Rock) & boarders(Party) & bridge_of(V, Bridge) & not boarded(V)
  <- +boarded(V); .wait(60000); beam(Rock, Party, Bridge); !!ransack(V, Party).

bridge_of(noc_jedg, noc_jedg_bridge).
bursts(noc_jedg, noc_jedg_reactor).
bursts(noc_jedg, noc_jedg_magazine).

// Each sets about a console of its own, what the ship talks with first.
@ransack
+!ransack(V, Party)
  <- for (.member(D, Party)) { !!wreck(D) };
     .wait(360000);
     !scuttle(V, Party).

wanted(comms). wanted(sensors). wanted(weapon).

@wreck
+!wreck(D) : in(D, R) & here(R, Thing, K) & console(K) & not spoilt(Thing) <- +spoilt(Thing); tamper(Thing)[by(D)]; !wreck(D).
+!wreck(_).
-!wreck(_).

console(naval_comms). console(sensor_array). console(device).

// One of them struck down: the others raise a field around the nearest console.
@shelter
+died(D, Killer) : boarders(Party) & .member(D, Party) & .member(B, Party) & in(B, R) & in_reach(R, Killer)
    & here(R, Thing, naval_comms) & not sheltered
  <- +sheltered; raise_field(Thing)[by(B)].

in_reach(R, Killer) :- here(R, Killer, _).

// What cannot be used must not talk: the core is set to burst, and the party goes home.
@scuttle
+!scuttle(V, Party) : bursts(V, Core) & not tried(Core) & .member(D, Party) & in(D, _) & not dead(D) & not down(D)
  <- +tried(Core); overload(Core)[by(D)]; !go_home(Party).
@no_way_to_scuttle
+!scuttle(_, Party) <- !go_home(Party).
-!scuttle(V, Party) <- !scuttle(V, Party).

+!go_home(Party) : .findall(B, .member(B, Party) & in(B, _) & not dead(B), Alive) & .length(Alive, N) & N > 0
  <- beam(great_asteroid, Alive, great_asteroid_cavern).
+!go_home(_).
-!go_home(_).

// Whole at last, and strong: to where there is room to breed and most to learn.
riches(earth, 9).
riches(qonos, 7).
richest(W) :- riches(W, V) & not richer(V).
richer(V) :- riches(_, Other) & Other > V.

@set_out
+assimilated(Body, _, _) : controls(Body) & richest(W) & not under_way(Body) <- +under_way(Body); set_course(Body, W).
