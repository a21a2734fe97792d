!muffle.
+!muffle <- .wait(9000); jam(packet); .wait(600000); stop_jamming(packet); !overreach.
+!overreach <- jam(collier).
-!overreach[reason(R)] <- +hindered(R); !let_go.
+!let_go <- stop_jamming(collier).
-!let_go[reason(R)] <- +hindered(R).
