!get_in.
+!get_in <- .wait(90000); unlock(cellar_door).
-!get_in[reason(R)] <- +refused(R); !go_round.
+!go_round <- walk(cellar).
-!go_round[reason(R)] <- +no_way(R); force(cellar_door); walk(cellar); walk(taproom); !lock_it.
+!lock_it <- lock(cellar_door).
-!lock_it[reason(R)] <- +beyond_repair(R).
