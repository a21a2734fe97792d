!below.
+!below <- !try(set_course(trainer, target)); !try(all_stop(trainer)); !try(ram(trainer, target)); !try(arm_self_destruct(trainer, 1));
  repair(trainer_lamp); !try(repair(trainer_lamp)); switch_off(trainer_lamp); switch_on(trainer_lamp); .wait(1000); switch_on(trainer_lamp).
+!try(set_course(V, T)) <- set_course(V, T).
+!try(all_stop(V)) <- all_stop(V).
+!try(ram(V, T)) <- ram(V, T).
+!try(arm_self_destruct(V, S)) <- arm_self_destruct(V, S).
+!try(repair(D)) <- repair(D).
-!try(What)[reason(R)] <- +not_for_me(What, R).
