// Who is asked to find out what a thing is made of, does so, one thing after the other.

@find_out
+!find_out(Thing) : not busy_with(_) <- +busy_with(Thing); !go_to(Thing); study(Thing); -busy_with(Thing).
+!find_out(Thing) <- .wait(not busy_with(_)); !find_out(Thing).
// He is not back where it lies: as soon as he is.
-!find_out(Thing)[reason(not_here)] : not away_from(Thing) <- -busy_with(Thing); +away_from(Thing); .wait(here(_, Thing, _), 3600000, _); !find_out(Thing).
-!find_out(Thing) <- -busy_with(Thing).
+!go_to(Thing) : here(_, Thing, _).
+!go_to(_).
