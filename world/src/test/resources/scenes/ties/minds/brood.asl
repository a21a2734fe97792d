!begin.
+!begin
  <- sever(runner_1); join(runner_1, nest_2); !t(join(runner_1, nest_2)); !t(sever(host));
     share(moved(runner_1))[by(nest_1)]; !t(share(alone));
     inject(host)[by(runner_2)]; inject(proof_one)[by(runner_2)];
     !t(wake(host)); direct(rest)[by(runner_2)].
+!t(join(M, To)) <- join(M, To).
+!t(sever(M)) <- sever(M).
+!t(share(What)) <- share(What)[by(host)].
+!t(wake(Who)) <- wake_dead(Who)[by(runner_2)].
-!t(G)[reason(R)] <- +could_not(G, R).
+adapted(V, Kind, P) <- +warded(V, Kind, P).
