// A miner with old battle songs and new debts. He wants his shift done and his ore sold; he has never run from a fight,
// and has never been in one that he could not win.

home_port(rac_tah).

!work.

@shift
// The hold is full after a shift of forty hours; then he takes the ore home.
+!work <- .wait(144000000); !deliver.

@deliver
+!deliver : my_ship(S) & home_port(H) & device(Drive, warp, S, _) <- +homeward; repair(Drive); !go_home(S, H).
+!go_home(S, H) <- set_course(S, H).
// The drive is not ready yet.
-!go_home(S, H) : not foe(_) <- .wait(3600000); !go_home(S, H).

vast(cube).
vast(sphere).

// What he cannot name he looks at twice. Too big to fight: some captains run at once, some wait and see.
@wait_and_see[weight(6)]
+contact(T, K) : vast(K) & not watching(T) <- +watching(T).
@slip_away[weight(4)]
+contact(T, K) : vast(K) & my_ship(S) & not watching(T)
  <- +watching(T); !get_clear(S).

// Into the shadow of the rocks, as fast as she goes.
+!get_clear(S) : contact(Buoy, buoy) <- set_course(S, Buoy).
+!get_clear(_).
-!get_clear(_).

// Being shot at ends all doubt: he calls, and goes on calling while he fights for his ship.
@attacked
+attack_begun(T, S) : my_ship(S) & not foe(T) <- +foe(T); !!call_for_help(T); !!survive(T).

// Who, where, what: in the order that a House signal lays down. The attacker's name comes last, when one is sure of it.
@distress
+!call_for_help(T) : my_ship(S) & my_system(Field) & contact(T, K)
  <- .broadcast(tell, [distress(S), place(S, Field), under_attack(S), house_vessel(S), crew(S, 38),
       cargo(S, ore), port(S, rac_tah), captain(S, mine), shields_failing(S), hull_breached(S),
       drive(S, down), heading(S, none), speed(S, low), wounded(S, some), requests(S, warship),
       requests(S, haste), requests(S, surgeon), beacon(S, lit), log(S, follows), bearing(T, close),
       weapons(T, beams), size(T, vast), attacker(S, K)]).
+!call_for_help(_).

@run
+!survive(T) : my_ship(S) & hull(S, H) & H > 70 & not tried(flight)
  <- +tried(flight); !get_clear(S); .wait(6000); !survive(T).

@stand_and_fight
+!survive(T) : my_ship(S) & hull(S, H) & H > 45 & weapon(_, _, S, works) & not tried(fight)
  <- +tried(fight); attack(S, T); .wait(6000); !survive(T).

// No rescue in time; he will not be taken.
@death_before_capture
+!survive(T) : my_ship(S) & contact(T, _) <- +resolved(death); arm_self_destruct(S, 60); ram(S, T).

@nobody_to_fight
+!survive(_).

-!survive(T) : not resolved(death) <- +tried(flight); +tried(fight); .wait(1000); !survive(T).
-!survive(T) : my_ship(S) & contact(T, _) & not last_try <- +last_try; ram(S, T).
-!survive(_).
