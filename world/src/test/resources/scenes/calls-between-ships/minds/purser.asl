!calls.
+!calls
  <- .broadcast(tell, sailing);
     hail(tender); .send(bosun, tell, ready);
     !call(station); !call(steward);
     .send(station, tell, [coming, by, noon]);
     .send(castaway, tell, hold_on);
     .wait(3600000); set_course(liner, vega); .wait(7200000); set_course(liner, mid); .wait(7200000); hail(station);
     .send(station, achieve, open_dock);
     .send([station, bosun], tell, [first(1), second(2), third(3), fourth(4), fifth(5), sixth(6)]); .wait(9000);
     switch_off(liner_radio); .send(station, tell, unheard); .send(steward, tell, quiet); !call(station).
// On the way there is nobody to be seen on a screen.
+!call(Whom) <- hail(Whom).
-!call(Whom)[reason(R)] <- +no_screen(Whom, R).
-screen(liner, Other) <- +lost_sight(Other).
+below[source(Who)] <- .send(Who, tell, come_up).
