// A miner with old battle songs and new debts. He wants his shift done and his ore sold; he has never run from a fight,
// and has never been in one that he could not win.

home_port(rac_tah).
crew(38).
loads(0).
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
  <- +attacked_by(T); if (not foe(T)) { +foe(T); !!call_for_help(T) }; ?hull(S, H); .now(Now); +looked(Now, H); !!survive(T).

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

// What he reckons with: how fast she has been torn since the last look, and so how long it is until she is lame, in
// seconds; half an hour to the buoy, as he has often flown it; hope in the laser, which halves with each look at a
// stranger that is still whole; and a warship of his own flag, if one is near.
lame_at(25).
to_the_buoy(2000).
life(L) :- my_ship(S) & hull(S, H) & looked(Then, Before) & .now(T) & Before > H & lame_at(Low)
    & L = math.max(0, H - Low) * (T - Then) / 1000 / (Before - H).
life(3600) :- my_ship(S) & hull(S, H) & looked(_, Before) & H >= Before.
hope(flight, math.min(1, L / Way)) :- life(L) & to_the_buoy(Way).
hope(fight, 1 / 2 ** N) :- tries(fight, N) & not outranged.
hope(fight, 0) :- outranged.
hope(help, 1) :- guarded.
hope(help, 0) :- not guarded.
hope(Most) :- hope(flight, A) & hope(fight, B) & hope(help, C) & Most = math.max(A, math.max(B, C)).
guarded :- contact(V, warship) & flag(V, F) & my_ship(S) & flag(S, F).
// A charge is no use to a ship that lies blind or lame, and once the shields have fallen any blow may do that. Until
// then there is time to try the rest; then it must be decided half a minute before
// the end.
near(0) :- my_ship(S) & not shields(S, fallen).
near(N) :- my_ship(S) & shields(S, fallen) & life(L) & N = math.min(1, 35 / (L + 1)) ** 2.

worth(flight, W) :- hope(flight, Hope) & trait(prudence, P) & W = 100 * P * Hope.
worth(fight, W) :- hope(fight, A) & hope(help, B) & trait(courage, C) & W = 100 * C * math.max(A, B).
worth(death, W) :- hope(Hope) & near(N) & trait(honour, P) & W = 100 * P * (1 - Hope) * N.
worth(surrender, W) :- hope(Hope) & near(N) & trait(honour, P) & W = 100 * (1 - P) * (1 - Hope) * N.

@run[utility(W + 40 * Mood)]
+!survive(T) : contact(T, _) & worth(flight, W) & .random(Mood) & my_ship(S) & not running
  <- +running; !get_clear(S); !see(T).
@stand_and_fight[utility(W + 40 * Mood)]
+!survive(T) : contact(T, _) & worth(fight, W) & .random(Mood) & my_ship(S) & not attacking(S, T) & not outranged
  <- attack(S, T); !see(T).
// What has been begun goes on: the drives run, the laser burns.
@hold_on[utility(20 + 20 * Mood)]
+!survive(T) : contact(T, _) & .random(Mood) & tried <- !see(T).
@death_before_capture[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(death, W) & .random(Mood) & my_ship(S) & tried
  <- +resolved(death); arm_self_destruct(S, 60); ram(S, T).
@surrender[utility(W + 20 * Mood)]
+!survive(T) : contact(T, _) & worth(surrender, W) & .random(Mood) & my_ship(S) & tried
  <- +resolved(surrender); all_stop(S); .broadcast(tell, [yields(S)]); lower_shields(S).
@nobody_to_fight[utility(0 - 1000)]
+!survive(_).

tried :- running.
tried :- outranged.
tried :- my_ship(S) & attacking(S, _).

// Five seconds show what it was good for.
+!see(T) : my_ship(S) & hull(S, H) & .now(Now)
  <- .abolish(looked(_, _)); +looked(Now, H); .wait(5000); !count(S, T); !survive(T).

+!count(S, T) : attacking(S, T) & hull_state(T, whole) & tries(fight, N) <- -tries(fight, N); +tries(fight, N + 1).
+!count(_, _).

// The laser does not reach that far, or it does not burn any more: what cannot be done is done with.
-!survive(T) : not resolved(_) <- +outranged; !see(T).
-!survive(T) : resolved(death) & my_ship(S) & contact(T, _) & not last_try <- +last_try; ram(S, T).
-!survive(_).
