// The youngest son: captain of the newest warship of the House, of the young faction that wants the old ways back.
// Brave, quick, and careless once the blood has cooled.

despises(federation).

// Orders of the head of the House are obeyed at once.
@obey_end_threat
+!end_threat(_, Where)[source(general)] : my_ship(S) & not hunting(_)
  <- +hunting(Where); !make_way(S, Where).

@cast_off
+!make_way(S, Where) : docked(S, Host)
  <- .wait(300000); undock(S, Host); !make_way(S, Where).
@under_way
+!make_way(S, Where) <- set_course(S, Where).

// His brother's face on the screen: he answers, since the bridge is watching.
@answer_brother
+farewell(_)[source(jureth)] <- .send(jureth, tell, [answered(farewell), no_need_of(federation)]).

// What stands there is not a pirate.
@truth_seen
+contact(T, K) : hunting(_) & great_enemy(K) & not quarry(T)
  <- +quarry(T); !correct_belief(K); !!engage(T).

great_enemy(cube).
great_enemy(sphere).

+!correct_belief(K) : threat(Ship, pirates)
  <- .abolish(threat(Ship, pirates)); +threat(Ship, K); .send(general, tell, [threat(Ship, K)]).
+!correct_belief(_) <- true.

@attack_approach
+!engage(T) : my_ship(S) & contact(T, _)
  <- !battle_stations(S); !close_in(S, T).

+!battle_stations(S) : shields(S, down) <- raise_shields(S).
+!battle_stations(_) <- true.
-!battle_stations(_) <- true.

+!close_in(S, T) : contact(T, _) <- attack(S, T).
// Out of range: nearer first; the guns speak when she gets there.
-!close_in(S, T)[reason(out_of_range)] : not bound_for(S, T) <- set_course(S, T).
-!close_in(_, _).
@in_range
+arrived(S, T) : quarry(T) & my_ship(S) & not attacking(S, T) <- !close_in(S, T).

// Victory: report it; then what a captain does with the quiet is a matter of temper.
@victory
+destroyed(T, _) : quarry(T) & my_ship(S)
  <- +beaten(T); .send(general, tell, [victory(S, T)]); !!aftermath(S, T).

// The careful way: look at what the enemy was doing here before standing down.
@look_round[weight(1)]
+!aftermath(S, _) : contact(Rock, asteroid)
  <- scan(Rock); !!stand_down(S).

// His way: wait for the House's praise with the shields up, then open the blood wine.
@bask[weight(9)]
+!aftermath(S, _) <- .wait(900000); !!stand_down(S).

// Praise has come, the enemy is dust: battle stations end.
@praised
+congratulations(_, _) : my_ship(S) <- .wait(120000); !stand_down(S).

+!stand_down(_) : suspects(_) <- true.
+!stand_down(S) : shields(S, up) <- lower_shields(S).
+!stand_down(_) <- true.

// A rock that carries weapons is no rock.
@rock_unmasked
+read(S, Rock, assimilated, P) : my_ship(S) & P > 0 <- +suspects(Rock); +quarry(Rock); !engage(Rock).

@ambushed
+attack_begun(Rock, S) : my_ship(S) & not quarry(Rock)
  <- +quarry(Rock); .send(general, tell, [under_fire(S), attacker(S, Rock)]); !engage(Rock).

// Boarders on his bridge: blade in hand.
@boarders
+here(R, _, K) : boarder(K) & .my_name(Me) & in(Me, R) & not fighting <- +fighting; !fight.

boarder(tactical_drone).
boarder(drone).
boarder(hybrid).

+!fight : .my_name(Me) & health(Me, H) & H > 20 & in(Me, R) & here(R, P, K) & boarder(K) & not dead(P) & not down(P)
  <- strike(P); !fight.
+!fight <- -fighting.
-!fight <- .wait(1000); !fight.
