// He has the watch in the control room, and does what he is told at once.

@stand_to
+!stand_to(B)[source(P)] : superior(P) & shields(B, down) <- raise_shields(B).
+!stand_to(_).
-!stand_to(_).
// What has fallen comes up by itself once more, and then goes down.
@stand_down
+!stand_down(B)[source(P)] : superior(P) & shields(B, up) <- lower_shields(B).
+!stand_down(B)[source(P)] : superior(P) & shields(B, fallen) <- .wait(shields(B, up), 3600000, _); !stand_down(B)[source(P)].
+!stand_down(_).
-!stand_down(B) <- .wait(60000); !stand_down(B).
@strike_the_flag
+!open_hands(B)[source(P)] : superior(P) & shields(B, up) <- lower_shields(B).
+!open_hands(_).
-!open_hands(_).
@fire_at_will
+!defend(B, T)[source(P)] : superior(P) <- !stand_to_now(B); !fire_at(B, T).
+!stand_to_now(B) : shields(B, down) <- raise_shields(B).
+!stand_to_now(_).
-!stand_to_now(_).
+!fire_at(B, T) : contact(T, _) & not attacking(B, T) <- attack(B, T).
+!fire_at(_, _).
-!fire_at(B, T)[reason(out_of_range)] <- .wait(10000); !fire_at(B, T).
-!fire_at(_, _).
