// The mind of the cube's drones, a branch of the collective. It has no wishes of its own: it surveys, it adds.

// A survey is done on foot: units go down, look into everything, and come back to where they came from.
@survey
+!survey(World) : controls(S) & site(World, Site) & surveyors(Team) & .member(One, Team) & in(One, Berth)
  <- beam(S, Team, Site);
     for (.member(D, Team)) { !!explore(D) };
     !await(Team);
     beam(S, Team, Berth);
     +surveyed(World).

// It asks after them twice a minute.
+!await(Team) : .member(D, Team) & not finished(D) <- .wait(30000); !await(Team).
+!await(_).

// What any unit sees, all know.
+exit(From, R) : in(D, From) & not aboard(D, _) & not known_room(R) <- +known_room(R).
+here(R, Thing, K) : sample(K) & not noted(Thing) <- +noted(Thing); +life_in(R).

// The unit with the tubules takes a sample of whatever lives; nanoprobes take five minutes to tell what they found.
@sample
+!explore(D) : assimilator(D) & in(D, R) & here(R, Thing, K) & sample(K) & not tried(Thing)
  <- +tried(Thing); inject(Thing)[by(D)]; .wait(300000); !explore(D).

@fetch_sample
+!explore(D) : assimilator(D) & life_in(R) & not sampled(R)
  <- +sampled(R); walk(R)[by(D)]; !explore(D).

// A room is looked over in a minute.
@look_next_door
+!explore(D) : in(D, R) & exit(R, N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait(60000); !explore(D).

@look_elsewhere
+!explore(D) : in(D, _) & known_room(N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait(60000); !explore(D).

@nothing_left
+!explore(D) <- +finished(D).
-!explore(D) <- +finished(D).

// --- cut off (acts IV, V) ---

// A ship and all that were in it: those are missed.
@counts_losses
-controls(_) : not lost(necessary_resources) <- +lost(necessary_resources).
// What it has left of itself stands in alcoves and says what it lacks, to whoever comes by.
listener(R, P) :- here(R, P, K) & being(K).
being(officer). being(vulcan). being(warrior).
row(R, B) :- body(B, _) & in(B, R) & not down(B).
@chant
+here(R, P, K) : being(K) & lost(What) & row(R, _) & not told(R)
  <- +told(R); for (row(R, B)) { .send(P, tell, lost(What)[by(B)]) }.

// Who destroys what hunts it does what it would do itself.
rogue(spider_drone). rogue(great_spider). rogue(carcass_spider). rogue(hybrid). rogue(crew_hybrid).
@approve
+died(Beast, By) : here(R, Beast, K) & rogue(K) & listener(R, By) & row(R, _) & not roused
  <- +roused; +works_with(By);
     for (row(R, B)) { .send(By, tell, satisfactory(performance)[by(B)]); .send(By, tell, to_be_eliminated(rogues)[by(B)]) }.
// The hull is its own again, and what is left in it of those who held it must go: all units that it has now see to that.
@own_hull_again
+control_passed(_, _, Me) : .my_name(Me) & lost(_) <- .abolish(searched(_)); !rouse; !march.
+!rouse : roused.
+!rouse <- +roused.
// It leaves its alcoves, and looks for them from room to room.
@march
+roused <- !march.
+!march <- for (row(_, B) & health(B, _) & not purging(B)) { +purging(B); !!purge(B) }.
// Where one of them is lost there is something still.
@look_again
+died(B, _) : roused & purging(B) <- -purging(B); .abolish(searched(_)); !march.
// It goes where they go who did that.
@join
+moved(P, R, N) : roused & works_with(P) <- for (row(R, B) & not B = P) { !!follow(B, N) }.
+!follow(B, N) <- walk(N)[by(B)].
-!follow(_, _).

// And does to rogues what it said.
@eliminate[atomic]
+here(R, _, K) : rogue(K) & roused <- for (row(R, B) & health(B, _) & not purging(B)) { +purging(B); !!purge(B) }.
+!purge(B) : in(B, R) & here(R, P, K) & rogue(K) & not dead(P) <- strike(P)[by(B)]; !purge(B).
// What one unit sees all see: they go where there are some left, and then where nobody has looked.
+!purge(B) : unit_sees_some(B, N) & not cut_off(B, N) <- !go_in(B, N); !purge(B).
+!purge(B) : in(B, R) & exit(R, N) & not way_to(N) <- +way_to(N); !purge(B).
+!purge(B) : way_to(N) & not searched(N) & not cut_off(B, N) <- +searched(N); !go_in(B, N); !purge(B).
+!purge(B) <- -purging(B).
unit_sees_some(B, N) :- aboard(B, S) & row(N, D) & aboard(D, S) & not in(B, N) & here(N, P, K) & rogue(K) & not dead(P).
+!go_in(B, N) <- walk(N)[by(B)].
-!go_in(B, N) : body(B, _) <- +cut_off(B, N).
-!go_in(_, _).
-!purge(B)[reason(unable)] : body(B, _) <- .wait(600000); !purge(B).
-!purge(B) : body(B, _) <- .wait(2000); !purge(B).
-!purge(_).

// The hull is its own again, what is left of it; the one that held it flies.
// Of its torpedoes a few lie in the tubes; without a core no more are loaded.
@fire_on_the_rogue
+contact(T, winged_hybrid) : controls(S) & weapon(Tubes, drone_torpedo, S, works) <- fire(Tubes, T).

// A voice that it knows. A brace that goes wide is followed by another.
@obey_the_voice
+!destroy_ship(T)[source(P)] : voice(P) & controls(S) & contact(T, _) <- !brace(S, T, 2).
+!brace(S, T, N) : N > 0 & not struck_home(T) & weapon(Tubes, drone_torpedo, S, works)
  <- fire(Tubes, T); fire(Tubes, T); .wait(struck_home(T), 2000, _); !brace(S, T, N - 1).
+!brace(_, _, _).
-!brace(_, _, _).
@struck_home
+hit(T, S, _, _) : controls(S) & not struck_home(T) <- +struck_home(T).
