// The youngest son: captain of the newest warship of the House, of the young faction that wants the old ways back.
// Brave, quick, and careless once the blood has cooled. What a captain does, the habits say; this is what he is.

// His brother's face on the screen: he answers, since the bridge is watching.
@answer_brother
+farewell(_)[source(B)] : brother(B) & despises(B) & despises(Friends)
  <- .send(B, tell, [answered(farewell), no_need_of(Friends)]).
@thank_brother
+farewell(_)[source(B)] : brother(B) <- .send(B, tell, [answered(farewell), thanks(B)]).


// --- act V ---
// (begin)

// A weapon that can kill a world can kill what has taken his people. He goes for it alone; nobody has asked him to.
@turn_weapon
+!turn_weapon(D) : my_ship(S) & .my_name(Me) & aboard(Me, S) & not docked(S, D) <- !mind_only(D); set_course(S, D); .wait(at(S, D), 7200000); !land(S, D).
-!turn_weapon(D) <- .wait(60000); !turn_weapon(D).
+!land(S, D) <- dock(S, D); ?exit(_, R); walk(R); !take_aim(D).
-!land(S, D) <- .wait(60000); !land(S, D).

// What he carries at his side he has carried since he was a boy; nothing else comes to hand as fast.
@with_the_blade
+!hit(P) : at_my_side(_) <- strike(P).

// The ship that he left them to, whatever else looks like theirs. A shot into shields is wasted, and tells them where it came
// from: he waits until they are down.
@theirs
+contact(T, K) : weapon_of_his(_) & enemy_ship(K) & not theirs(_) <- +theirs(T).
// Whatever else comes into sight, he is not to be drawn off.
@not_now
+contact(_, _) : weapon_of_his(_).
+!mind_only(D) : not weapon_of_his(D) <- +weapon_of_his(D); if (contact(T, K) & enemy_ship(K)) { +theirs(T) }.
+!mind_only(_).
bare(T) :- theirs(T) & contact(T, _) & shields(T, down).
@take_aim
+!take_aim(D) : weapon(W, _, D, _) & bare(T) & not pinned_here & not in_fight <- fire(W, T).
@wait_for_an_opening
+!take_aim(D) : weapon(_, _, D, _) & not pinned_here <- .wait(bare(_) & not in_fight); !take_aim(D).
+!take_aim(_).
-!take_aim(D) : not pinned_here <- .wait(20000); !take_aim(D).
-!take_aim(_).
pinned_here :- under_it.

// He does not count blows that have drawn blood.
@blood_drawn
+hurt(_, Me, _) : .my_name(Me) & blows(N) & N > 0 <- -+blows(0).

// Under a weight that he cannot lift; but the console is near, and he has one arm.
@one_arm
+pinned(Me, _) : .my_name(Me) & weapon_of_his(D) & weapon(W, _, D, _) & not under_it <- +under_it; !grope(D, W).
+!grope(D, W) <- reach(W); !last_shot(D).
-!grope(_, _).
// What flies there by itself, and sits on a ship as on prey, is lord of all the others.
lord(T) :- contact(T, winged_hybrid) & not hull_state(T, destroyed).
@last_shot
+!last_shot(D) : weapon(W, _, D, works) & lord(T) <- fire(W, T); .wait(not lord(T), 5000, _); !call_out(D, T).
+!last_shot(D) : weapon(_, _, D, _) <- .wait(lord(_)); !last_shot(D).
-!last_shot(D) <- .wait(30000); !last_shot(D).
// Missed. It will not be where it was; but it has not seen him either.
+!call_out(D, T) : lord(T) <- !last_shot(D).
+!call_out(D, T) : .my_name(Me) <- .broadcast(tell, [calls_from(Me, D), struck_down(T)]).
// (end)

// --- act IV: the boat ---

// While his brother sees to the core somebody must see to the boat: it is the only way off, and the only drive that works.
@man_the_boat
+!man_the_boat(S)[source(B)] : brother(B) & way_in(S, Cabin) <- +manning(S, Cabin); walk(Cabin).
-!man_the_boat(S) : not manning(S, _) <- .wait(60000); !man_the_boat(S).
-!man_the_boat(S) : manning(S, Cabin) & .my_name(Me) & not in(Me, Cabin) <- .wait(60000); walk(Cabin).

// She does not move any more. What the boat has must hold her.
@hold_her
-under_way(S) : manning(S, Cabin) & .my_name(Me) & in(Me, Cabin) & aboard(Me, Boat) & not holding(S) <- +holding(S); !hold(Boat, S).
+!hold(Boat, S) : docked(Boat, S) <- undock(Boat, S); !hold(Boat, S).
+!hold(Boat, S) <- take_command(Boat); tractor(Boat, S).
-!hold(Boat, S) <- .wait(5000); !!hold(Boat, S).

// The enemy has come up, with the one thing that could end it left alone on the ground: he knows of it, and nobody else
// can get there.
@go_for_the_weapon[utility(100 * P)]
+arrived(V, S) : holding(S) & contact(V, K) & doomsday_device(Thing, _) & enemy_ship(K) & trait(pride, P) & .my_name(Me) & aboard(Me, Boat)
    & not gone_for(Thing)
  <- +gone_for(Thing); +left(S, V); release(Boat, S); !!turn_weapon(Thing).
@hold_on[utility(100 * C)]
+arrived(V, S) : holding(S) & contact(V, K) & enemy_ship(K) & trait(caution, C).
enemy_ship(brood_ship).

// --- act III ---

// A Federation ship that vanishes before his eyes, and a Romulan beside her captain: that is what his brother's friends are.
@outrage_at_the_cloak
+cloaked(S) : not my_ship(S) & clause(_, forbids(F, cloaking)) & flag_of(S, F) & .my_name(Me) & in(Me, R) & here(R, P, romulan)
  <- +cloaked_ship(S); .send(P, tell, [oath_breakers(F, romulans)]); !brawl(P).
+!brawl(P) : not down(P) & not dead(P) & .my_name(Me) & in(Me, R) & here(R, P, _) <- strike(P); !brawl(P).
+!brawl(_).
-!brawl(P) : not down(P) & here(_, P, _) <- .wait(500); !brawl(P).
-!brawl(_).
flag_of(S, F) :- host_flag(F) & .my_name(Me) & aboard(Me, S).
