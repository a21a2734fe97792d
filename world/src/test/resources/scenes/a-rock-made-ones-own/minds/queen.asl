!work.
+!work
  <- assimilate(boulder)[by(worker_1)];
     inject(hermit)[by(worker_2)];
     .wait(7200000); walk(ledge)[by(worker_2)];
     .wait(3600000); walk(hollow)[by(worker_3)];
     assimilate(pebble)[by(worker_3)].
-!work[error(action_refused)] <- true.
+docked(boulder_skiff_1, Rock) <- undock(boulder_skiff_1, Rock).
