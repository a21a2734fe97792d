// A miner with old battle songs and new debts. He wants his shift done and his ore sold; he has never run from a fight,
// and has never been in one that he could not win.

home_port(rac_tah).

!work.

// The hold is full after a long shift; then he takes the ore home.
@shift
+!work : my_ship(S) <- .wait("40 h"); !deliver.

@deliver
+!deliver : my_ship(S) & home_port(H) <- +homeward; set_course(S, H).

// What he cannot name he looks at twice.
@sighted
+contact(T, K) : vast(K) & not seen(T) & my_ship(S) & not flag(T, house_of_empire)
  <- +seen(T); !weigh(T).

vast(borg_cube).
vast(borg_sphere).

// Too big to fight. Some captains would run at once, some would wait and see.
@wait_and_see[weight(6)]
+!weigh(T) <- +watching(T).

@slip_away[weight(4)]
+!weigh(T) : my_ship(S) & home_port(H) & not homeward <- +homeward; set_course(S, H).

// Being shot at ends all doubt: he calls, and goes on calling while he fights for his ship.
@attacked
+attack_begun(T, S) : my_ship(S) & not foe(T)
  <- +foe(T); !!call_for_help(T); !!survive(T).

// Who, where, what: in the order that a House signal lays down. Names of attackers come last, when they are sure.
@distress
+!call_for_help(T) : my_ship(S) & my_system(Field) & contact(T, K)
  <- .broadcast(tell, [distress(S), place(S, Field), under_attack(S), house_vessel(S), crew(S, 38),
       cargo(S, ore), shields_failing(S), hull_breached(S), heading_none(S), requests(S, warship),
       requests(S, haste), bearing(T, close), size(T, vast), attacker(S, K)]).

@run[priority(1)]
+!survive(T) : my_ship(S) & hull(S, H) & H > 70 & home_port(P) & not tried(flight)
  <- +tried(flight); set_course(S, P); .wait("8 s"); !survive(T).

@stand_and_fight
+!survive(T) : my_ship(S) & hull(S, H) & H > 45 & weapon(_, _, S, works) & not tried(fight)
  <- +tried(fight); attack(S, T); .wait("12 s"); !survive(T).

// No rescue in time; he will not be taken.
@death_before_capture
+!survive(T) : my_ship(S) & contact(T, _)
  <- +resolved(death); arm_self_destruct(S, 45); ram(S, T).

@nobody_left_to_fight
+!survive(_) <- true.

-!survive(T) : my_ship(S) & not resolved(death) <- +tried(flight); +tried(fight); !survive(T).
-!survive(T) : resolved(death) & not struck_colours <- .wait("3 s"); !last_try(T).

@last_try
+!last_try(T) : my_ship(S) & contact(T, _) <- +struck_colours; ram(S, T).
