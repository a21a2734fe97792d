// He minds the Enterprise while her captain is elsewhere.

// A call for help is for the captain, wherever he is.
@call_the_captain
+mayday(V)[source(S)] : superior(C) & .my_name(Me) & not S = Me & not passed_on(V) <- +passed_on(V); .send(C, tell, mayday(V)).

// The captain calls for the beam.
@bring_up
+!bring_up(P)[source(P)] : superior(P) & aboard(Me, S) & .my_name(Me) & in(Me, R) <- beam(S, [P], R).
-!bring_up(P)[reason(shields_up)] : aboard(Me, S) & .my_name(Me) <- lower_shields(S); !bring_up(P).
-!bring_up(_).
