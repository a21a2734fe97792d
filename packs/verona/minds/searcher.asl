// The town pays him to look into the houses of the sick, at dusk and at dawn, and to shut those that have the plague in
// them with whoever is inside.

// From nine in the morning to six at night, then every twelve hours.
+!search_the_houses <- .wait(32400000); !round.
// Dusk and dawn.
+!round <- !look_into(infirmary); .wait(43200000); !round.

+!look_into(House) : not shut(House) <- walk(House); !ask_all(House); walk(gate); !seal(House).
+!look_into(_).
+!ask_all(House) : here(House, P, cleric) & not asked(P) <- +asked(P); !ask(P, House); !ask_all(House).
+!ask_all(_) <- .abolish(asked(_)).
+!ask(P, House) <- .send(P, askOne, tokens(_), A, 5000); !note(A, House).
-!ask(_, _).
+!note(tokens(plague), House) <- +infected(House).
+!note(_, _).
+!seal(House) : infected(House) & door(D, House, open) <- lock(D); +shut(House).
+!seal(_).
