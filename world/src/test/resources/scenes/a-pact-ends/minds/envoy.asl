+breach(Pact, _, reds) <- end_treaty(Pact); !again(Pact).
+!again(Pact) <- end_treaty(Pact).
-!again(_)[reason(R)] <- +hindered(R).
+ended(_, blues) <- +free.
