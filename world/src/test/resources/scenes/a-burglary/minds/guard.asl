+here(gallery, burglar, _) <- !stop; raise_field(strongbox).
+came_to(burglar) <- drop_field(strongbox).
// He bears no weapon, and finds that out too late.
+!stop <- shoot(burglar).
-!stop[reason(R)] <- +no_use(R).
