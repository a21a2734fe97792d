// The sickness hides for two days and more before it shows.
!fall_ill.
+!fall_ill : .random(R) <- .wait(180000000 + R * 36000000); +tokens(plague).
