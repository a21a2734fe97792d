// Master of a house, host of a feast, and used to be obeyed.

house(juliet, capulets).
house(romeo, montagues).

// A feast wants guests: in the forenoon the list goes out.
+!keep_house : clerk(C) <- .wait(7200000); .send(C, achieve, invite(guest_list)).

// A guest is a guest, and the Prince's threat is fresh.
@host
+intruder(P)[source(T)] <- .send(T, achieve, leave_be(P)).

// A death in the house. What it needs now is a wedding; and the Count is a good match.
@hasten
+slain(tybalt, _) : daughter(D) & suitor(S) & not hastened
  <- +hastened;
     // He sleeps on it, and is up early: sixteen hours.
     .wait(57600000); walk(chamber); .send(D, achieve, wed(S)).

@wrath
+refuses(_)[source(D)] : daughter(D) <- .send(D, tell, obey_or_starve); walk(hall).

@joy
+obeys(_)[source(D)] : daughter(D) & not bride(D)
  <- +bride(D);
     // Tomorrow at nine; why wait?
     !until_morning; walk(chamber); .send(nurse, achieve, wake_bride).
// Nine hours after midnight.
+!until_morning : next(54000000, Midnight) <- .now(N); .wait(Midnight + 32400000 - N).

@grief
+lost(D) : daughter(D) & not mourned(D) <- +mourned(D); !bury(D).
// The mass, the bells, the procession: three hours.
+!bury(D) : dead(D) <- .wait(10800000); bring(D, hall); bring(D, square); bring(D, churchyard); bring(D, tomb); walk(hall).
+!bury(_).

+!come_to(Where)[source(prince)] <- walk(Where).
@give_hand
+punished(all)[source(prince)] : not peace(montague) <- .send(montague, tell, hand_of(capulets)); +peace(montague).
