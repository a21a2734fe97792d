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
