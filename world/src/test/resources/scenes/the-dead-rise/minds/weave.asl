!spread.
+!spread
  <- inject(digger_1)[by(keeper)]; inject(digger_2)[by(keeper)];
     share(seeds(2))[by(keeper)]; direct(watch(vault))[by(keeper)].
+dead_host(digger_2) <- wake_dead(digger_2)[by(other)]; strike(guard)[by(digger_2)].
!breed.
+!breed <- !try(brood(guard)[by(keeper)]); brood(cauldron)[by(keeper)]; !try(brood(cauldron)[by(keeper)]).
+born(cauldron, B, imp) <- +brood_of_mine(B).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
!slay.
+!slay : not dead(captive) <- strike(captive)[by(jailer)]; !slay.
+!slay <- true.
