+!look_into(Thing)[source(Who)] : acting_superior(Who) <- walk(sloop_bridge); study(Thing); !more.
+!more <- study(poison).
-!more[reason(R)] <- +hindered(R).
+weakness(What, How) <- +knows_how_to_beat(What, How).
