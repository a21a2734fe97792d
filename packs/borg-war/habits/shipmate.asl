// What people of a ship's company do when it comes to the worst: fight beasts, stay together, do as they are told.

// Against too many nobody begins; who is attacked fights all the same.
outmatched :- .count(foe_here(_), N) & N > 4.
fit :- .my_name(Me) & health(Me, H) & H > 20 & not helpless.
// Whoever has hit and hit and seen nothing come of it stops.
helpless :- blows(N) & N > 15.
blows(0).

@beast_here
+here(_, _, K) : beast(K) & not in_fight & not outmatched <- +in_fight; !hold_out.
@see_it_fall
+downed(P, _, _) : here(_, P, K) & beast(K) & not saw_fall(P) <- +saw_fall(P).
// One less: there is hope again.
@hope
+died(_, _) : helpless <- -+blows(0).
// What seemed to sleep gets up.
@wakened
+woke(P, _) : foe_here(P) & not in_fight <- +in_fight; !hold_out.
@attacked
+struck(P, _) : foe_here(P) & not in_fight <- +in_fight; !hold_out.
@beast_left
-here(_, _, K) : foe_here(_) & beast(K) & not in_fight & not outmatched <- +in_fight; !hold_out.

@strike_back
+!hold_out : fit & foe_here(P) & blows(N) <- -+blows(N + 1); !hit(P); !hold_out.
// And what lies there is finished before it gets up.
@finish_off
+!hold_out : fit & felled_here(P) & blows(N) <- -+blows(N + 1); !hit(P); !hold_out.
+!hold_out <- -in_fight; !!tend.
-!hold_out : fit <- .wait(1000); !hold_out.
-!hold_out <- -in_fight.

+!hit(P) : not unarmed <- shoot(P).
+!hit(P) <- strike(P).
-!hit(P)[reason(no_weapon)] <- +unarmed; strike(P).
-!hit(_).

// Then those are seen to who have fallen, the captain first.
of_us(officer). of_us(vulcan). of_us(warrior).
fallen_mate(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & of_us(K) & down(P) & not tended(P).
@captain_first
+!tend : fit & not foe_here(_) & superior(P) & fallen_mate(P) <- +tended(P); treat(P); !tend.
@tend
+!tend : fit & not foe_here(_) & fallen_mate(P) <- +tended(P); treat(P); !tend.
+!tend.
-!tend.

// Whoever leads says where to.
@come_along
+!come(R) : .my_name(Me) & in(Me, Here) & not Here = R <- walk(R).
+!come(_).
-!come(_).

// Called to where it burns, with everybody under one's orders.
@help
+!help_at(R) <- .findall(P, (subordinate(P) & here(_, P, _)), Team); if (not Team = []) { .send(Team, achieve, come(R)) }; walk(R).
-!help_at(_).

// Whom one's people hate one does not welcome, whatever has been done for one.
people(romulan, romulans).
@resent
+here(_, P, K) : people(K, People) & hates(People) & not resents(P) <- +resents(P); .send(P, tell, no_thanks(People)).

// Boarders stand ready at the pads.
@stand_ready
+!stand_by(boarding, R) <- +standing_by; !gather(R); walk(R).
-!stand_by(_, _).
+!gather(R) <- .findall(P, (subordinate(P) & here(_, P, _)), Team); if (not Team = []) { .send(Team, achieve, stand_by(boarding, R)) }.

// Two pairs of hands spoil a thing sooner than one.
@lend_a_hand
+!spoil_thing(D) : fit <- tamper(D).
+!spoil_thing(_).
-!spoil_thing(_).

// What lies about and shoots is taken up.
@to_arms
+!take_arms : .my_name(Me) & in(Me, R) & here(R, Weapon, hand_phaser) <- take(Weapon).
+!take_arms.
-!take_arms : .my_name(Me) & in(Me, R) & here(R, _, hand_phaser) <- .wait(1000); !take_arms.
-!take_arms.

// --- an arrest ---

// What somebody used to vanish he has seen once; without it there is nobody whom a cell does not hold.
@how_she_vanishes
+vanished(P, Thing) : not vanishes_by(P, Thing) <- +vanishes_by(P, Thing).
@arrest
+!arrest(P, Cell)[source(Above)] : superior(Above) & .my_name(Me) & in(Me, Here) <- !lay_hands_on(P); !spoil_her_cloak(P); !lead(P, Cell); walk(Here).
+!lay_hands_on(P) : bound(P).
+!lay_hands_on(P) <- seize(P).
-!lay_hands_on(P)[reason(resisted)] <- .wait(2000); !lay_hands_on(P).
+!spoil_her_cloak(P) : vanishes_by(P, Thing) <- tamper(Thing); tamper(Thing).
+!spoil_her_cloak(_).
-!spoil_her_cloak(_).
+!lead(P, Cell) <- bring(P, Cell).
-!lead(P, Cell)[reason(no_way)] : .my_name(Me) & in(Me, R) & exit(R, N) & not led_through(N)
  <- +led_through(N); bring(P, N); !lead(P, Cell).
-!arrest(_, _).
