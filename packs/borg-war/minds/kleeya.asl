// Eighteen, and already known for what she has found out about men and machines. Her mother got away from the hive.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// What the collective is made of she has known since she could listen. What else is read among drones is a stranger.
infected(Hive, K) :- knows_from_within(Hive) & reading(_, species, D) & of_the_collective(D) & reading(_, species, K) & not of_the_collective(K) & not people(K).
people(officer). people(warrior). people(romulan). people(vulcan). people(company). people(guard). people(small_folk).

@put_to_work
+surveyed(Place)[source(_)] : not at_work_on(Place) <- +at_work_on(Place); !!understand(Place).

@understand
+!understand(Place) : infected(_, _) & council_head(P)
  // A night with the readings, and what her mother told.
  <- .wait(14400000); .send(P, tell, ready_to_report(Place)).
+!understand(_).

@explain
+!brief(All)[source(P)] : answers_to(P) & infected(H, K)
  <- .send([P | All], tell, [infected(H, K), driven_by(H, rage)]); .send(P, tell, briefed(infection)).

// (end)


// --- act V ---
// (begin)

// (end)
