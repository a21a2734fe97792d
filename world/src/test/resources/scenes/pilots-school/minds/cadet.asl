// Each lesson is a deed that may fail; what failed is noted with its reason.
!school.
+!school <- !hold; !shoot; !guard; !steer; !blow.
+!hold <- tractor(trainer, crate); release(trainer, crate); !do(release(trainer, crate)); !do(tractor(trainer, rock)).
+!shoot <- fire(trainer_gun, target); fire(trainer_gun, target); fire(trainer_gun, target); !do(fire(trainer_gun, jetty));
  !do(attack(trainer, trainer)); !do(attack_until(trainer, nobody_there, destroyed)); !do(attack_until(trainer, crate, crippled));
  attack(trainer, target); .wait(60000); cease_fire(trainer); !do(cease_fire(target)).
+!guard <- raise_shields(trainer); lower_shields(trainer); !do(raise_shields(jetty)); !do(lower_shields(jetty)).
+!steer <- !do(undock(trainer, jetty)); !do(pursue(trainer, ghost)); dock(trainer, jetty); undock(trainer, jetty);
  !do(dock(trainer, hare)); !do(ram(trainer, crate));
  !do(all_stop(hare)); pursue(trainer, hare); .wait(600000); all_stop(trainer);
  ram(trainer, target); .wait(3600000).
+!blow <- arm_self_destruct(trainer, 60); !do(arm_self_destruct(trainer, 5)); disarm_self_destruct(trainer);
  !do(disarm_self_destruct(trainer)); overload(trainer_core); !do(overload(trainer_core)); switch_off(trainer_core);
  !do(switch_off(cadet)); switch_on(trainer_core).

+!do(release(V, T)) <- release(V, T).
+!do(tractor(V, T)) <- tractor(V, T).
+!do(fire(W, T)) <- fire(W, T).
+!do(attack(V, T)) <- attack(V, T).
+!do(attack_until(V, T, U)) <- attack_until(V, T, U).
+!do(cease_fire(V)) <- cease_fire(V).
+!do(raise_shields(V)) <- raise_shields(V).
+!do(lower_shields(V)) <- lower_shields(V).
+!do(undock(V, T)) <- undock(V, T).
+!do(dock(V, T)) <- dock(V, T).
+!do(pursue(V, T)) <- pursue(V, T).
+!do(all_stop(V)) <- all_stop(V).
+!do(ram(V, T)) <- ram(V, T).
+!do(arm_self_destruct(V, S)) <- arm_self_destruct(V, S).
+!do(disarm_self_destruct(V)) <- disarm_self_destruct(V).
+!do(overload(D)) <- overload(D).
+!do(switch_off(D)) <- switch_off(D).
-!do(What)[reason(R)] <- +failed(What, R).
