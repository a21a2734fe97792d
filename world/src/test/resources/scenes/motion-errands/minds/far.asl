!far.
+!far <- dock(launch, farm_bridge).
-!far[reason(R)] <- +could_not(R); set_course(launch, vega_far); .wait({+fuel_ran_out(launch)}); set_course(launch, farm).
-!far[reason(R)] <- +nowhere(R).
