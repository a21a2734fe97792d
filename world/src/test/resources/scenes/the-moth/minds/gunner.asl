+clings(M, liner) : not warned <- +warned; attack(gunboat, M).
+attacking(gunboat, M) : contact(M, moth) <- .wait(45000); cease_fire(gunboat).
+merged(_, liner) <- attack(gunboat, liner).
