!object.
+!object <- end_treaty(pact).
-!object[reason(R)] <- +hindered(R).
+commands(mate, sloop) <- +in_charge.
+head(reds, mate) <- .send(smith, achieve, look_into(sloop_veil)).
