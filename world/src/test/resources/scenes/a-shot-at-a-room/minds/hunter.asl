// He fires at the room from which the barge is steered: from too far, against her shields, and when they are down.
+!silence <- !shoot.
+!shoot <- fire(corsair_gun, barge_bridge).
-!shoot[reason(out_of_range)] : not at(corsair, barge) <- set_course(corsair, barge); .wait(at(corsair, barge)); !shoot.
-!shoot[reason(shields_up)] <- .wait(20000); !shoot.
