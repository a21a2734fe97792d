!raid.
+!raid <- .wait(600000); attack(gunboat, nest_1); .wait(30000); cease_fire(gunboat).
