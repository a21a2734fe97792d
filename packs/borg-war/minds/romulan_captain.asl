// He watches, and does what the admiral says.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// He docks like any guest.
@join_the_council
+!come_to(Room) : .my_name(Me) & commands(Me, S) & aboard(Me, S) & not docked(S, _) & contact(Base, K) & port_of_call(K)
  <- set_course(S, Base); .wait(at(S, Base), 3600000, _); dock(S, Base); walk(Room).

// The old game, and he is good at it.
@answer_in_kind[utility(100 * P)]
+insult(_)[source(P1)] : trait(pride, P) <- .send(P1, tell, insult(empire)).
@smile[utility(100 * C)]
+insult(_) : trait(caution, C).

// Word for one who waits beyond the reach of any sender: it is carried until it is answered.
@carry_word
+!carry_word(Far, Where)[source(Above)] : superior(Above) & .my_name(Me) & commands(Me, S) <- +word_for(Far, Where); !go_aboard(S); !leave(S, Far).
+!go_aboard(S) : .my_name(Me) & seat(S, Room) & not in(Me, Room) <- walk(Room).
+!go_aboard(_).
+!leave(S, Far) : docked(S, Base) <- undock(S, Base); .wait(5000); !leave(S, Far).
+!leave(S, Far) : lies_at(Far, System) <- set_course(S, System); !call_ahead(Far).
+!call_ahead(Far) : word_for(Far, Where) & superior(Above) & not understood(_)[source(Far)]
  <- .send(Far, achieve, meet(Above, Where)); .wait(1800000); !call_ahead(Far).
+!call_ahead(_).
// (end)


// --- act V ---
// (begin)

// (end)
