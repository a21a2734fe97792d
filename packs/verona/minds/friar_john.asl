// Barefoot, and never alone on the road: the order sends brothers out by twos.

companion(sick_brother, infirmary).

@deliver
+!deliver(Paper, P)[source(_)] : companion(_, Where) <- !fetch_brother(Where); !ride(Paper, P).
// They would set out together in the morning: fourteen hours.
+!fetch_brother(Where) <- walk(Where); .wait(50400000); walk(gate).
// Nobody opens. He knocks again in the morning and in the evening.
-!fetch_brother(Where) : .my_name(Me) & in(Me, Where) <- .wait(43200000); !get_out(Where).
+!get_out(_) <- walk(gate).
// And again: twelve hours.
-!get_out(Where) <- .wait(43200000); !get_out(Where).
-!fetch_brother(_).
+!ride(Paper, P) <- walk(mantua_street); !hand_over(Paper, P).
// Whoever it is for will come by.
+!hand_over(Paper, P) : beside(P) <- hand(Paper, P); .send(P, achieve, read_out(Paper)).
+!hand_over(Paper, P) <- .wait(600000); !hand_over(Paper, P).
