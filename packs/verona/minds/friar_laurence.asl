// He grows herbs and hopes. Haste is what he warns others of.

house(romeo, montagues).
house(juliet, capulets).

// A marriage might end the feud.
@bless
+!join_hands(W)[source(P)] : hopes(peace) & house(P, H) & house(W, G) & feud(H, G)
  <- +to_marry(P, W); !appoint(P).
@bless_anyway
+!join_hands(W)[source(P)] <- +to_marry(P, W); !appoint(P).
// This afternoon at two.
+!appoint(P) : next(18000000, T) <- .send(P, tell, wedding(T)).

@marry
+here(cell, _, _) : to_marry(P, W) & here(cell, P, _) & here(cell, W, _) & not wed(P, W)
  <- +wed(P, W); .send(P, tell, married(W)); .send(W, tell, married(P)).

// A girl who would rather die can be helped to seem so.
@desperate_remedy
+rather_die[source(W)] : knows_herbs & wed(P, W)
  <- hand(sleeping_draught, W); .send(W, achieve, feign_death(sleeping_draught)); !write_to(P, W).
@pious_words
+rather_die[source(W)] <- .send(W, tell, patience).

// She will drink at eleven tonight, and wake two and forty hours later.
+!write_to(P, W) : banished(P) & next(50400000, Night) & T = Night + 151800000
  <- +wakes(W, T);
     write(letter, sleeps(W)); write(letter, wakes(W, T));
     hand(letter, friar_john); .send(friar_john, achieve, deliver(letter, P));
     !!be_there(W, T).

// Who is in town needs no letter; he is looked for where young men are, for as long as it takes.
+!write_to(P, W) : next(50400000, Night) & T = Night + 151800000 <- +wakes(W, T); !!look_for(P, W, T, 100); !!be_there(W, T).
+!look_for(P, _, _, _) : told(P).
+!look_for(P, W, T, N) : N > 0 <- !try(square, P, W, T); !try(montague_house, P, W, T); !try(cell, P, W, T); .wait(600000); !look_for(P, W, T, N - 1).
+!look_for(_, _, _, _).
+!try(Where, P, W, T) : not told(P) <- walk(Where); !tell_him(P, W, T).
+!try(_, _, _, _).
-!try(_, _, _, _).
+!tell_him(P, W, T) : beside(P) <- +told(P); .send(P, tell, [wakes(W, T), sleeps(W)]); walk(cell).
+!tell_him(_, _, _).

+!be_there(W, T) <- .now(N); .wait(math.max(1, T - N - 300000)); walk(tomb); !comfort(W).
+!comfort(W) : dead(W) <- .wait(60000); !comfort(W).
+!comfort(W) : beside(P) & wed(P, W) & not dead(P) <- .send(P, tell, god_be_with_you).
+!comfort(W) <- .send(W, tell, come_away).

@confess
+died(W, _) : wed(P, W) <- walk(court); .send(prince, tell, buried_love(P, W)).
