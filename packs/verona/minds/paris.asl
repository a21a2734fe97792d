// A count, young, decent, and in nobody's way on purpose.

house(romeo, montagues).
house(juliet, capulets).

!dine.
// To the feast in the evening, and home after four hours of it.
+!dine <- .wait(39000000); walk(hall);
  // Four hours.
  .wait(14400000); walk(court).

!call.
// Three days later he comes for his bride.
+!call : loves(W) <- .wait(260000000); walk(hall); !claim(W).
+!claim(W) : mourns(W) <- walk(tomb).
// He waits upon her father, an hour at a time.
+!claim(W) <- .wait(3600000); !claim(W).

@sees_her_carried_by
+dead(W) : loves(W) <- +mourns(W).

@guard_the_grave
+here(tomb, P, _) : .my_name(Me) & in(Me, tomb) & banished(P) & able(P) & loves(W) & dead(W)
  <- .send(P, tell, [villain, leave_her]); +fighting(P); !fight(P).
