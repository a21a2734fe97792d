// Eighteen, and already known for what she has found out about men and machines. Her mother got away from the hive.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// What the collective is made of she has known since she could listen. What else is read among drones is a stranger.
infected(Hive, K) :- reading(_, faction, Hive) & reading(Nest, species, K) & reading(Nest, species, D) & of_the_collective(D) & not of_the_collective(K).

@understand
+!understand(Place) : infected(_, _) & council_head(P)
  // A night with the readings, and what her mother told.
  <- .wait(14400000); .send(P, tell, ready_to_report(Place)).
+!understand(_).

@explain
+!brief(All)[source(P)] : answers_to(P)
  <- .findall(infected(H, K), infected(H, K), Known); .findall(driven_by(H, rage), infected(H, _), Why); .concat(Known, Why, Words);
     .send([P | All], tell, Words); .send(P, tell, briefed(infection)).

// (end)


// --- act V ---
// (begin)

// (end)
