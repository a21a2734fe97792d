// He hates the word peace.

@fetched
+brawl(Where) <- walk(Where); !draw_on_somebody.
+!draw_on_somebody : beside(P) & here(_, P, noble) & enemy(P) & able(P) & house(P, G) & hates(G) <- .send(P, tell, draw); +fighting(P); !fight(P); walk(hall).
+!draw_on_somebody <- walk(hall).

// Sent home like a boy.
@sullen
+decree(_)[source(prince)] <- .wait(60000); walk(hall).

// An enemy under his uncle's roof.
@intruder
+here(hall, P, _) : .my_name(Me) & in(Me, hall) & enemy(P) & house(P, G) & hates(G) & not affronted(P)
  <- +affronted(P); .send(capulet, tell, intruder(P)).

@obey_the_host
+!leave_be(P)[source(capulet)] <- +grudge(P); !nurse_grudge(P).

// He sleeps on it, and is no calmer. He looks for his man in the square when the day is at its hottest: nineteen hours.
+!nurse_grudge(P) <- .wait(68400000); walk(square); !wait_for(P, 40).

// He waits for three hours and a bit, with his sword.
+!wait_for(P, _) : beside(P) <- !challenge(P).
+!wait_for(P, N) : N > 0 <- .wait(300000); !wait_for(P, N - 1).
+!wait_for(_, _) <- walk(hall).

@challenge
+!challenge(P) <- .send(P, tell, villain).

// Soft words from a Montague are an insult more.
@refused
+no_quarrel[source(P)] : grudge(P) <- .broadcast(tell, coward(P)).

house(juliet, capulets).
house(romeo, montagues).
