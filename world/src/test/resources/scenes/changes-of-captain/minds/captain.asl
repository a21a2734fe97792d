!leave.
+!leave : commands(captain, ship) <- .wait(300000); hand_over(ship, mate); .send(mate, achieve, hold_course); !again.
+!again <- hand_over(ship, sailor).
-!again[reason(R)] <- +no_longer(R); walk(ship_hold).
