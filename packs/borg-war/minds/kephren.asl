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
+!turn_weapon(D) : my_ship(S) & not docked(S, D) <- !mind_only(D); set_course(S, D); .wait(at(S, D), 7200000); !land(S, D).
-!turn_weapon(D) <- .wait(60000); !turn_weapon(D).
+!land(S, D) <- dock(S, D); ?exit(_, R); walk(R); !take_aim(D).
-!land(S, D) <- .wait(60000); !land(S, D).

// Their ship, before anything else came that looks like them. A shot into shields is wasted, and tells them where it came
// from: he waits until they are down.
@theirs
+contact(T, _) : weapon_of_his(D) & flag(T, borg) & not T = D & not theirs(_) <- +theirs(T).
// Whatever else comes into sight, he is not to be drawn off.
@not_now
+contact(_, _) : weapon_of_his(_).
+!mind_only(D) : not weapon_of_his(D) <- +weapon_of_his(D); if (contact(T, _) & flag(T, borg) & not T = D) { +theirs(T) }.
+!mind_only(_).
bare(T) :- theirs(T) & contact(T, _) & shields(T, down).
@take_aim
+!take_aim(D) : weapon(W, _, D, _) & bare(T) <- fire(W, T).
@wait_for_an_opening
+!take_aim(D) : weapon(_, _, D, _) <- .wait(bare(_)); !take_aim(D).
-!take_aim(D) <- .wait(20000); !take_aim(D).
// (end)
