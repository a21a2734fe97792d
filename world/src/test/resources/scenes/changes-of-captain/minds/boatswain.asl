!rule.
+!rule <- slap(cook); throw_out(passengers); !t(slap(sailor)); name_head(watch, cook); !t(name_head(watch, boatswain)).
+!t(slap(Who)) <- slap(Who).
+!t(name_head(House, Who)) <- name_head(House, Who).
-!t(G)[reason(R)] <- +could_not(G, R).
+head(H, Who) <- +follows(H, Who).
