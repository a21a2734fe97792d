!work.
+!work <- !raise; !lift(boulder); !lift(pebble); release(port, pebble); !lift(dart).
+!raise <- raise_shields(port).
+!lift(Rock) <- haul(port, Rock, 50).
-!lift(Rock)[reason(R)] <- +left(Rock, R).
+held(dart, port) <- +caught.
