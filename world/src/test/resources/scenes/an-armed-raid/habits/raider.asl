!hold.
+!hold <- raise_field(desk).
-!hold[reason(R)] <- +hindered(R).
// They think that they can take on the watch.
+here(_, captain, _) : field(desk, _) <- .wait(30000); !come_out.
+!come_out : here(_, guards, _) <- drop_field(desk); strike(guards).
-!come_out[reason(R)] <- +hindered(R).
