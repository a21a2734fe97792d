// A miner with old battle songs and new debts. He wants his shift done and his ore sold; he has never run from a fight,
// and has never been in one that he could not win.

home_port(rac_tah).
crew(38).
loads(0).
tries(flight, 0).
tries(fight, 0).

!work.

// --- the shift ---

// A cut into the rock every half hour; then the gleaners bring in what has come loose. Eighty loads fill the hold.
@cut
+!work : not foe(_) & loads(N) & N < 80 & my_ship(S) & weapon(Laser, _, S, works) & contact(Rock, asteroid)
  <- fire(Laser, Rock); -+loads(N + 1); .wait(1800000); !work.
@hold_full
+!work : not foe(_) & loads(80) <- !deliver.
+!work.
-!work : not foe(_) <- .wait(1800000); !work.
-!work.

@deliver
+!deliver : my_ship(S) & home_port(H) & device(Drive, warp, S, _) <- +homeward; repair(Drive); !go_home(S, H).
+!go_home(S, H) <- set_course(S, H).
// The drive is not ready yet.
-!go_home(S, H) : not foe(_) <- .wait(3600000); !go_home(S, H).

// --- strangers ---

// Something without a name or a flag comes up. He has a right to be here, and a warrior does not run from a shadow on a
// screen; on the other hand there is the ore.
@wait_and_see[utility(100 * C + 50 * Mood)]
+contact(T, unidentified) : trait(courage, C) & .random(Mood) & not watching(T) <- +watching(T).
@slip_away[utility(100 * P + 50 * Mood)]
+contact(T, unidentified) : trait(prudence, P) & .random(Mood) & my_ship(S) & not watching(T)
  <- +watching(T); !get_clear(S).
// That has a name, and nobody waits to see what it wants.
@know_it
+contact(T, K) : great_enemy(K) & my_ship(S) & not foe(T) <- +foe(T); !!call_for_help(T); !get_clear(S).

// Out of the rocks to the buoy, where the lane is watched, as fast as she goes.
+!get_clear(S) : contact(Buoy, buoy) <- set_course(S, Buoy).
+!get_clear(_).
-!get_clear(_).

// --- under attack ---

@attacked
+attack_begun(T, S) : my_ship(S) & not attacked_by(T)
  <- +attacked_by(T); if (not foe(T)) { +foe(T); !!call_for_help(T) }; !!survive(T).

distress(S) :- my_ship(S) & foe(_).
under_attack(S) :- my_ship(S) & foe(T) & attacked_by(T).
place(S, Field) :- my_ship(S) & my_system(Field).
attacker(S, K) :- my_ship(S) & foe(T) & contact(T, K).

// Who, where, what has happened, by whom, how many aboard. He sets it to repeat, each time with how she stands.
@distress
+!call_for_help(T) : distress(S) & place(S, Field) & attacker(S, K) & crew(N) & hull(S, H)
  <- .broadcast(tell, [distress(S), place(S, Field), attacker(S, K), crew(S, N), hull_left(S, H)]);
     .wait(21000); !call_for_help(T).
+!call_for_help(_).
-!call_for_help(_).

// What each way out seems worth to him: the more he has tried and the more she is torn, the less there is in running or
// fighting, and the nearer is the end that he has always said he would choose.
torn(S, D) :- hull(S, H) & D = 100 - H.
used(N) :- tries(flight, A) & tries(fight, B) & N = A + B.
worth(flight, W) :- my_ship(S) & torn(S, D) & tries(flight, N) & trait(prudence, P) & W = 40 + 50 * P - D - 40 * N.
worth(fight, W) :- my_ship(S) & torn(S, D) & tries(fight, N) & trait(courage, C) & W = 100 * C - D - 25 * N.
worth(death, W) :- my_ship(S) & torn(S, D) & used(N) & trait(honour, P) & W = P * (D + 20 * N).
worth(surrender, W) :- my_ship(S) & torn(S, D) & used(N) & trait(honour, P) & W = (1 - P) * (D + 20 * N).

@run[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(flight, W) & .random(Mood) & my_ship(S) & tries(flight, N)
  <- -tries(flight, N); +tries(flight, N + 1); !get_clear(S); !see(T).
@stand_and_fight[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(fight, W) & .random(Mood) & my_ship(S) & tries(fight, N)
  <- -tries(fight, N); +tries(fight, N + 1); attack(S, T); !see(T).
@death_before_capture[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(death, W) & .random(Mood) & my_ship(S)
  <- +resolved(death); arm_self_destruct(S, 60); ram(S, T).
@surrender[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(surrender, W) & .random(Mood) & my_ship(S)
  <- +resolved(surrender); all_stop(S); .broadcast(tell, [yields(S)]); lower_shields(S).
@nobody_to_fight[utility(0 - 1000)]
+!survive(_).

// Ten seconds show what it was good for.
+!see(T) <- .wait(10000); !survive(T).

// What cannot be done is done with.
-!survive(T) : not resolved(_) & tries(flight, A) & tries(fight, B)
  <- -tries(flight, A); -tries(fight, B); +tries(flight, A + 1); +tries(fight, B + 1); .wait(1000); !survive(T).
-!survive(T) : resolved(death) & my_ship(S) & contact(T, _) & not last_try <- +last_try; ram(S, T).
-!survive(_).
