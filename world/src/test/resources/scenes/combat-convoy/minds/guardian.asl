// Whoever fires at his charge is his enemy, as long as that is a threat.
+attacking(A, hauler) <- attack_until(escort, A, crippled).
+attack_ended(escort, A) <- +settled(A).
