// Takes a sleeper for dead, since nothing tells otherwise.
+dead(sleeper) : not mourned <- +mourned; treat(sleeper).
-dead(sleeper) <- +miracle.
+hurt(rogue, _, _) : in(healer, R) & here(R, rogue, _) & not dead(rogue) <- treat(rogue); hand(poison, rogue).
