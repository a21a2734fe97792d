// The mind of the cube's drones, a branch of the collective. It has no wishes of its own: it surveys, it adds.

!survey(cocoon_world).

// A survey is done on foot: three units go down, look into everything, and come back.
@survey
+!survey(World) : ship(S) & site(World, Site) & surveyors(Team)
  <- beam(S, Team, Site);
     for (.member(D, Team)) { !!explore(D) };
     !await(Team);
     beam(S, Team, first_cube_alcoves);
     +surveyed(World).

+!await(Team) : .member(D, Team) & not finished(D) <- .wait(30000); !await(Team).
+!await(_).

// What any unit sees, all know.
+exit(From, R) : in(D, From) & not aboard(D, _) & not known_room(R) <- +known_room(R).
+here(R, Thing, K) : sample(K) & not noted(Thing) <- +noted(Thing); +life_in(R).

sample(cocoon_pod).

// The unit with the tubules takes a sample of whatever lives.
@sample
+!explore(D) : assimilator(D) & in(D, R) & here(R, Thing, K) & sample(K) & not tried(Thing)
  <- +tried(Thing); inject(Thing)[by(D)]; .wait(300000); !explore(D).

@fetch_sample
+!explore(D) : assimilator(D) & life_in(R) & not sampled(R)
  <- +sampled(R); walk(R)[by(D)]; !explore(D).

@look_next_door
+!explore(D) : in(D, R) & exit(R, N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait(60000); !explore(D).

@look_elsewhere
+!explore(D) : in(D, _) & known_room(N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait(60000); !explore(D).

@nothing_left
+!explore(D) <- +finished(D).
-!explore(D) <- +finished(D).
