// What a captain does with a ship of his own.

my_ship(S) :- .my_name(Me) & commands(Me, S).

// --- the ship ---

// Blows bring the shields up, whoever deals them.
@shields_when_hit
+hit(S, _, _, _) : my_ship(S) & shields(S, down) <- raise_shields(S).

// A ship of the same flag that goes silent is remembered.
@remember_loss
+destroyed(V, _) : flag(V, F) & my_ship(S) & flag(S, F) <- +lost(V).

// His place is where she is steered.
+!go_aboard : station(Room) & .my_name(Me) & not in(Me, Room) <- walk(Room).
+!go_aboard.

// Whoever is asked to come, comes.
@invited
+!come_to(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!come_to(_).

// --- orders and reports ---

// What the one above orders is done at once, one thing at a time.
@obey_end_threat
+!end_threat(_, Where)[source(Above)] : superior(Above) & my_ship(S) & not hunting(_)
  <- +hunting(Where); !make_way(S, Where).

// Five minutes from the order to casting off: those ashore are called in, the moorings let go.
@cast_off
+!make_way(S, Where) : docked(S, Host) <- .wait(300000); undock(S, Host); !make_way(S, Where).
@under_way
+!make_way(S, Where) <- set_course(S, Where).

@answer_call
+!report_to(Above) : superior(Above) & my_ship(S) & hull_state(S, State) & .now(T)
  <- .send(Above, tell, [status(S, State, T)]).

// A ship that had lost her voice speaks as soon as she can.
@voice_lost
+comms(S, failed) : my_ship(S) & not mute(S) <- +mute(S).
@voice_found
+comms(S, works) : my_ship(S) & mute(S) & superior(Above) <- -mute(S); !report_to(Above).

// She who called is still there: alongside, and word of how she lies.
@vessel_found
+arrived(S, Where) : hunting(Where) & my_ship(S) & not quarry(_) & superior(Above) & distress(Ship) & contact(Ship, _)
    & hull_state(Ship, State)
  <- .send(Above, tell, [found(Ship, State)]); set_course(S, Ship).
// Nobody there: one look round the system, and word of it.
@nothing_here
+arrived(S, Where) : hunting(Where) & my_ship(S) & not quarry(_) & superior(Above)
  <- .wait(600000); if (not quarry(_)) { .send(Above, tell, [nothing_in(Where)]) }.

// --- the enemy ---

// What stands there is another than he was told.
@truth_seen
+contact(T, K) : hunting(_) & great_enemy(K) & not quarry(T)
  <- +quarry(T); !correct_belief(K); !!engage(T).

+!correct_belief(K) : threat(Ship, Told) & not Told = K & superior(Above)
  <- .abolish(threat(Ship, Told)); +threat(Ship, K); .send(Above, tell, [threat(Ship, K)]).
+!correct_belief(_) <- true.

@attack_approach
+!engage(T) : my_ship(S) & contact(T, _) <- !battle_stations(S); !close_in(S, T).

+!battle_stations(S) : shields(S, down) <- raise_shields(S).
+!battle_stations(_) <- true.
-!battle_stations(_) <- true.

+!close_in(S, T) : contact(T, _) <- attack(S, T).
// Out of range: nearer first; the guns speak when she gets there.
-!close_in(S, T)[reason(out_of_range)] : not bound_for(S, T) <- set_course(S, T).
-!close_in(_, _).
@in_range
+arrived(S, T) : quarry(T) & my_ship(S) & not attacking(S, T) <- !close_in(S, T).

// Fire from where he looked for none.
@ambushed
+attack_begun(T, S) : my_ship(S) & hunting(_) & not quarry(T) & superior(Above)
  <- +quarry(T); .send(Above, tell, [under_fire(S), attacker(S, T)]); !engage(T).

// --- the great enemy, unlooked for ---

// Whoever sees it tells the one above, and everybody who can hear.
@enemy_sighted
+contact(T, K) : great_enemy(K) & my_ship(S) & aboard(Me, S) & .my_name(Me) & not hunting(_) & not quarry(T) & my_system(Where)
  <- +quarry(T); .broadcast(tell, [sighted(T, K), place(T, Where)]); !!meet(S, T).

// Pride goes at it, more so in company; care keeps the shields up and lets the base speak first.
company(N) :- .findall(V, commands(_, V) & contact(V, _), Others) & .length(Others, N).
@go_at_it[utility(100 * P + 20 * N)]
+!meet(S, T) : trait(pride, P) & company(N) <- !let_go(S); !engage(T).
@stand_by[utility(100 * C)]
+!meet(S, _) : trait(caution, C) <- !battle_stations(S).
@guard_her
+!meet(S, _) <- !battle_stations(S).
+!let_go(S) : docked(S, Host) <- undock(S, Host).
+!let_go(_).
-!let_go(_).

// Called to the defence of the base: at once, if the enemy is in sight; else home.
@called_home
+!defend(_, T)[source(Above)] : superior(Above) & my_ship(S) & contact(T, _) & not attacking(S, T)
  <- if (not quarry(T)) { +quarry(T) }; !let_go(S); !engage(T).
@called_from_afar
+!defend(Base, _)[source(Above)] : superior(Above) & my_ship(S) & not docked(S, Base) <- set_course(S, Base).
+!defend(_, _).
-!defend(_, _).

// --- after a victory ---

@victory
+destroyed(T, _) : quarry(T) & my_ship(S) & superior(Above)
  <- +beaten(T); .send(Above, tell, [victory(S, T)]); !!aftermath(S, T).

// Where the next blow may come from is looked for by those who are careful, and by those who bleed. What a captain is
// like says what he mostly does, and his mood in that hour what he does this time.
care(S, W) :- trait(caution, C) & hull(S, H) & W = 100 * C + (100 - H) / 2.
@look_round[utility(W + 100 * Mood)]
+!aftermath(S, _) : contact(Rock, asteroid) & care(S, W) & .random(Mood) <- scan(Rock); !!stand_down(S).

// Or he waits for what the House will say, guns manned as the song wants it. No crew stands like that for longer than a
// quarter of an hour.
@bask[utility(100 * P + 100 * Mood)]
+!aftermath(S, _) : trait(pride, P) & .random(Mood) <- .wait(900000); !!stand_down(S).

// A rock that is half machine is no rock.
@rock_unmasked
+read(S, Rock, assimilated, P) : my_ship(S) & P > 0 & superior(Above) & not suspects(Rock)
  <- +suspects(Rock); .send(Above, tell, [suspects(S, Rock)]); !!answer(S, Rock).

// What lives in there has more hull than any ship. Pride does not count it; care falls back and lets the House count.
@strike_first[utility(100 * P)]
+!answer(_, Rock) : trait(pride, P) <- +quarry(Rock); !engage(Rock).
@fall_back[utility(100 * C)]
+!answer(S, _) : trait(caution, C) & superior(Above) & commands(Above, Base) <- set_course(S, Base).
+!answer(_, _).
-!answer(_, _).

// Praise has come, the enemy is dust: a toast, and battle stations end.
@praised
+congratulations(_, _) : my_ship(S) & beaten(_) <- .wait(120000); !stand_down(S).

+!stand_down(_) : suspects(_) <- true.
// Not while somebody shoots.
+!stand_down(S) : quarry(T) & attacking(T, S) <- true.
+!stand_down(S) : shields(S, up) <- lower_shields(S).
+!stand_down(_) <- true.
-!stand_down(_) <- true.

// --- boarders ---

@boarders
+here(R, _, K) : boarder(K) & my_ship(S) & .my_name(Me) & in(Me, R) & aboard(Me, S) & not fighting <- +fighting; !fight.

boarder(tactical_drone).
boarder(drone).
boarder(hybrid).

+!fight : .my_name(Me) & health(Me, H) & H > 20 & in(Me, R) & here(R, P, K) & boarder(K) & not dead(P) & not down(P)
  <- strike(P); !fight.
+!fight <- -fighting.
-!fight <- .wait(1000); !fight.
