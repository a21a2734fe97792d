// Head of the House, commander of its starbase. Proud of the cannon, prouder of his sons, and sure that he knows what
// lurks in an asteroid field.

base(B) :- .my_name(Me) & commands(Me, B).
son(jureth).
son(kephren).

// His guest is shown the new weapon.
@welcome_liaison
+docked(V, B) : base(B) & commands(P, V) & son(P) & not shown(cannon)
  <- +shown(cannon);
     .send(P, tell, [welcome(B), new_weapon(ion_cannon)]);
     .send(P, achieve, come_to(rac_tah_control));
     .wait(1200000);
     !demonstrate.

// A rock of the right size, hauled in to a safe distance, and one shot.
@demonstration
+!demonstrate : base(B) & contact(Rock, target_rock) & weapon(Gun, ion, B, works)
  <- haul(B, Rock, 12000); !strike(Gun, Rock); .send(jureth, tell, power_of(Gun)).

// The gunner may miss; the House does not show its guests a miss. It takes the cannon a while to charge again.
+!strike(Gun, Rock) : contact(Rock, _) <- fire(Gun, Rock); .wait(100000); !strike(Gun, Rock).
+!strike(_, _).

// A call for help from a ship of the House. He lets it run out before he judges.
@distress_heard
+distress(Ship) : not considering(Ship)
  <- +considering(Ship); .wait(20000); !judge(Ship).

// A call that names no attacker: in that field it has always been pirates.
@pirates
+!judge(Ship) : not attacker(Ship, _)
  <- +threat(Ship, pirates); !avenge(Ship).

@named_enemy
+!judge(Ship) : attacker(Ship, K)
  <- +threat(Ship, K); !avenge(Ship).

// The youngest has the fastest warship and has begged for blood.
@send_kephren
+!avenge(Ship) : threat(Ship, What) & place(Ship, Where) & subordinate(kephren) & not ordered(kephren)
  <- +ordered(kephren);
     .send(kephren, tell, [distress(Ship), place(Ship, Where), threat(Ship, What)]);
     .send(kephren, achieve, end_threat(Ship, Where));
     .send(jureth, tell, [distress(Ship), place(Ship, Where), threat(Ship, What), sent(kephren, Where)]).

@cannot_avenge
+!avenge(_) <- true.

// Reports from the warship.
@victory_reported
+victory(V, Over)[source(kephren)] <- .send(jureth, tell, [victory(V, Over)]).

@last_words
// No fight between ships lasts two hours; whoever has not spoken by then does not speak again.
+under_fire(V)[source(kephren)] <- +in_battle(V); .wait(7200000); !hear_from(V).

+!hear_from(V) : safe(V) <- true.
@presumed_lost
+!hear_from(V) <- +presumed_lost(V); .send(jureth, tell, [presumed_lost(V)]).
