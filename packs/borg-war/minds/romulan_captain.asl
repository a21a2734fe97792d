// He watches, and does what the admiral says.


// --- act III ---
// (begin)

// What he watches over is in danger: he goes there. That he may be seen with them is for another day.
@go_and_see
+red_alert(Base)[source(P)] : authority(P, holocloak_project) & my_ship(S) & lies_in(Base, System) & not at(S, System)
  <- +guards(Base); !hide(S); set_course(S, System); !close_to(S, Base).
+!hide(S) : not cloaked(S) <- cloak(S).
+!hide(_).
-!hide(_).
+!close_to(S, Base) <- .wait(contact(Base, _), 7200000, _); set_course(S, Base).
-!close_to(_, _).

// If they become Borg, so does all that they know of Romulans: then he need not hide any more.
@show_oneself
+assimilation_begun(_, Base, _) : guards(Base) & my_ship(S) <- +revealed(S); decloak(S); raise_shields(S); !offer(S).
+!offer(S) : authority(P, holocloak_project) <- .send(P, tell, stands_by(S)).
@as_asked
+!destroy(T)[source(P)] : authority(P, holocloak_project) <- !strike(T).
// The one great blow first, then everything else.
+!strike(T) : my_ship(S) & weapon(Star, plasma_star, S, works) & contact(T, _) & not thrown(Star) <- +thrown(Star); fire(Star, T); !strike(T).
+!strike(T) : my_ship(S) & contact(T, _) & not attacking(S, T) <- attack(S, T).
+!strike(_).
-!strike(T)[reason(out_of_range)] : my_ship(S) <- .abolish(thrown(_)); set_course(S, T); .wait(10000); !strike(T).
-!strike(T)[reason(cloaked)] : my_ship(S) <- .abolish(thrown(_)); decloak(S); !strike(T).
-!strike(_).
my_ship(S) :- .my_name(Me) & commands(Me, S).

// (end)


// --- act IV ---
// (begin)

// He docks like any guest.
@join_the_council
+!come_to(Room) : .my_name(Me) & commands(Me, S) & aboard(Me, S) & not docked(S, _) & contact(Base, K) & port_of_call(K)
  <- !put_in(S, Base); walk(Room).

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
