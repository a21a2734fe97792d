// Somebody who sees a quarrel and runs for somebody else.

@run_for_help
+struck(A, B) : fetches(Who, Room) & .my_name(Me) & in(Me, Here) & not sent_for(Who) & not Me = A & not Me = B
  <- +sent_for(Who); walk(Room); .send(Who, signal, brawl(Here)); walk(Here);
     // A quarter of an hour, and it may be another quarrel.
     .wait(900000); -sent_for(Who).
