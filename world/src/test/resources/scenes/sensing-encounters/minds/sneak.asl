!sneak.
+!sneak <- scan(watch).
-!sneak[reason(R)] <- +blind(R); .wait(60000); set_course(rogue, beyond).
