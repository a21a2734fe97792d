// How whoever has a ship brings her into port.

// As soon as she answers her helm, with shields down on both sides; whatever is in the way, he tries again.
+!put_in(S, Base) : docked(S, Base).
+!put_in(S, Base) : hull_state(S, crippled) <- .wait(not hull_state(S, crippled)); !put_in(S, Base).
+!put_in(S, Base) : shields(S, up) <- lower_shields(S); !put_in(S, Base).
+!put_in(S, Base) : not at(S, Base) & not moored_off(S, Base) <- +moored_off(S, Base); set_course(S, Base); .wait(at(S, Base), 3600000, _); !put_in(S, Base).
+!put_in(S, Base) <- .abolish(moored_off(S, _)); dock(S, Base).
// What she is steered with is out of order: that first.
-!put_in(S, Base)[reason(not_at_the_controls)] : steers(F) & device(D, F, S, failed) & not sees_to(D)
  <- +sees_to(D); !mend_first(D); .wait(device(D, F, S, works), 14400000, _); -sees_to(D); !put_in(S, Base).
steers(controls). steers(helm).
+!mend_first(D) <- repair(D).
-!mend_first(_).
-!put_in(S, Base) : contact(Base, _) <- .wait(300000); !put_in(S, Base).
-!put_in(_, _).
