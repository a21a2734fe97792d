// He minds the Enterprise while her captain is elsewhere.

// A call for help is for the captain, wherever he is.
@call_the_captain
+mayday(V)[source(S)] : superior(C) & .my_name(Me) & not S = Me & not passed_on(V) <- +passed_on(V); .send(C, tell, mayday(V)).
