// How whoever has a ship brings her into port.

// As soon as she answers her helm, with shields down on both sides; whatever is in the way, he tries again.
+!put_in(S, Base) : docked(S, Base).
+!put_in(S, Base) : hull_state(S, crippled) <- .wait(not hull_state(S, crippled)); !put_in(S, Base).
+!put_in(S, Base) : shields(S, up) <- lower_shields(S); !put_in(S, Base).
+!put_in(S, Base) : not at(S, Base) & not moored_off(S, Base) <- +moored_off(S, Base); set_course(S, Base); .wait(at(S, Base), 3600000, _); !put_in(S, Base).
+!put_in(S, Base) <- .abolish(moored_off(S, _)); dock(S, Base).
-!put_in(S, Base) : contact(Base, _) <- .wait(300000); !put_in(S, Base).
-!put_in(_, _).
