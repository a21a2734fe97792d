// She does not fight; she will not be taken either.
+attacking(_, hauler) <- raise_shields(hauler).
+hull(hauler, P) : P < 80 & attacking(A, hauler) & not desperate
  <- +desperate; arm_self_destruct(hauler, 1800); ram(hauler, A).
