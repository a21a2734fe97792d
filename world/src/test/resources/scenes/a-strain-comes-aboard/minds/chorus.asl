!gather(diver_1, beach).
+!gather(D, R) <- walk(R)[by(D)]; inject(pod_1)[by(D)]; walk(hold)[by(D)]; inject(rowers)[by(diver_2)].
-!gather(_, _)[error(action_refused)] <- true.
