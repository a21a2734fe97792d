!rest.
+!rest <- throw_out(rats).
-!rest[reason(R)] <- +could_not(rats, R).
