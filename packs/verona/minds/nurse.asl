// She talks, she fetches, she means well.

house(juliet, capulets).
house(romeo, montagues).
charge(juliet).
advice(marry_the_count).

!attend.
// To the feast with her girl, in the evening when the lights are lit.
+!attend : charge(J)
  <- // Until the evening.
     .wait(38400000); .send(J, achieve, come_down); walk(hall);
     // Four hours of dancing.
     .wait(14400000); walk(chamber).

@ask
+!ask_plan(P)[source(J)] <- walk(square); !find(P, 60); walk(chamber); !tell(J).
+!find(P, _) : beside(P) <- .send(P, askOne, plan(_), plan(T)); +plan(T).
// She puffs and waits, for an hour if need be.
+!find(P, N) : N > 0 <- .wait(60000); !find(P, N - 1).
+!find(_, _).
-!find(P, N) : N > 0 <- .wait(60000); !find(P, N - 1).
-!find(_, _).
+!tell(J) : plan(T) <- .send(J, tell, plan(T)).
+!tell(_).

@call_husband
+!call_husband(P)[source(_)] <- walk(cell); !console(P); walk(chamber).
+!console(P) : beside(P) <- .send(P, tell, awaits_you).
+!console(_).

// In the morning she finds her.
@wake_her
+!wake_bride[source(_)] : charge(J) & dead(J) & not told(J) <- +told(J); .broadcast(tell, lost(J)).
+!wake_bride[source(_)].
