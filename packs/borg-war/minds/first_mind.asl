// The mind of the cube's drones, a branch of the collective. It has no wishes of its own: it surveys, it adds.

!survey(cocoon_world).

// A survey is done on foot: three units go down.
@survey
+!survey(World) : ship(S) & site(World, Site) & surveyors(Team)
  <- beam(S, Team, Site);
     for (.member(D, Team)) { !!explore(D) };
     !await(Team);
     .wait("2 min");
     beam(S, Team, alcoves);
     +surveyed(World).

+!await(Team) : .member(D, Team) & not finished(D) <- .wait("30 s"); !await(Team).
+!await(_) <- true.

// Units spread over every room that any of them has seen, and take samples of what lives.
+exit(_, R) : not known_room(R) <- +known_room(R).

@sample
+!explore(D) : assimilator(D) & in(D, R) & here(R, Thing, K) & sample(K) & not tried(Thing)
  <- +tried(Thing); inject(Thing)[by(D)]; .wait("90 s"); !explore(D).

@go_on
+!explore(D) : in(D, R) & exit(R, N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait("1 min"); !explore(D).

@go_back
+!explore(D) : known_room(N) & not visited(N)
  <- +visited(N); walk(N)[by(D)]; .wait("1 min"); !explore(D).

@call_assimilator
+!explore(D) : assimilator(D) & in(D, R) & found_life(N) & not R = N
  <- -found_life(N); walk(N)[by(D)]; !explore(D).

@nothing_left
+!explore(D) <- +finished(D).
-!explore(D) <- +finished(D).

// Only one of them carries tubules; the others report.
+here(R, Thing, K) : sample(K) & not noted(Thing) <- +noted(Thing); +found_life(R).

sample(cocoon).
