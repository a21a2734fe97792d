/// Combat: shields, weapons, getting used to weapons, ramming. What a hit does inside its target is engineering's
/// matter.
///
/// **Shields** take energy until nothing is left; then they fall. They recharge in proportion to time, up or down, so
/// that `shield_recharge` takes them from nothing to full; fallen ones can be raised again from 20 percent on. A hull
/// with devices of the function `shields` needs one of them to work, and one that is cloaked has them down. Raising
/// takes 3 s, lowering 1 s. They have no sides.
///
/// **Weapons** are devices of the function `weapon`. A shot hits with the weapon's `accuracy` times `r / (r + a t^2 /
/// 2)`: `r` is the target's radius, `a` its `agility` if it can dodge, `t` the time that the shot flies. A target
/// must be held by the attacker's sensors and lie between `weapon_minimum_range` and `weapon_range`, from centre to
/// centre. A single shot can also be fired at a room of a hull whose shields are not up, from within 1,000 km: it
/// strikes the hull, those in the room with 25 percent of a hale body's health for each terajoule, and in half of the
/// cases each device there with three fifths of that. A weapon with an
/// `aim_time` is trained on its target for so long before a single shot; a gunner who is hurt meanwhile loses his aim.
///
/// **Attack.** Fire is kept up by make: all working weapons of the same make fire together at each `shot_interval`,
/// the first time at a random moment within it, and what hits of them strikes as one blow. With `shot_timing: random`
/// shots come one by one without memory, at the mean rate of interval and number: losses on both sides then follow
/// Lanchester's stochastic square law exactly (next loss to a side in proportion to the other's shooters), if one hit
/// kills. An attack ends with its target, when it is out of range or lost to the sensors, when no weapon works any
/// more, when ordered; the attacker does not follow.
///
/// **Adaptation.** A thing with `adapts_after` grows resistant to a kind of weapon in proportion to what it took of
/// it, up to `adapts_up_to`, noticed in steps of 10 percent; that share of the kind does nothing any more, to shields
/// or hull.
///
/// **Bombardment.** Fire at what lives in a place on the ground, not under the roof of a hull: a shot of `E` TJ kills
/// within 0.43 km times the cube root of `E`, and falls anywhere in the place, which is `spread` so far across; in a
/// `sheltered` room as many fewer die. Half of those left die in a time that follows from weapons and ground; each such
/// half is told. Range is from the vessel to the ground beneath it. A vessel bombards or attacks, not both.
///
/// **Ramming.** A dash at `ram_speed` to where the target will be (see `Intercept`), corrected when the target
/// changes its course. In the last 10 s both swerve: the chance of a collision is `R / (R + g)`, `R` the sum of the
/// radii and `g` what the target's greater agility gains, `(a2 - a1) t^2 / 2`. Both take half of `m v^2 / 2`, with
/// the reduced mass `m1 m2 / (m1 + m2)` and a speed of at most 1 km/s: deflecting fields brake the rest. An armed
/// self-destruct goes off.
///
/// Actions: `raise_shields(Vessel)`, `lower_shields(Vessel)`, `attack(Vessel, Target)`, `attack_until(Vessel, Target,
/// crippled)` or `destroyed`, `cease_fire(Vessel)`, `fire(Weapon, Target)`, `ram(Vessel, Target)`, `bombard(Vessel,
/// Place)`. Refusals: `not_at_the_controls`, `no_shields`, `shields_failed`, `device_failed`, `no_power`, `crippled`,
/// `destroyed`, `no_such_target`, `own_vessel`, `cloaked`, `not_detected`, `no_weapons`, `out_of_range`, `too_near`,
/// `no_such_device`, `already_firing`, `disturbed`, `no_drive`, `held_fast`, `hidden`, `nobody_there`,
/// `no_line_of_fire`.
///
/// Facts of its own: `ShieldsRaised`, `ShieldsLowered`, `ShieldsFell`, `ShieldsRecharged` (vessel),
/// `ShieldsStruck(vessel, by, weapon, terajoules, leftGigajoules)`, `ShieldsFitted(vessel, gigajoules, gigawatts)`,
/// `AttackBegun(vessel, target)`, `AttackLimited(vessel, until)`, `AttackEnded(vessel, target)`, `Fired(vessel, weapon,
/// target, kind)`, `Missed(vessel, target, kind)`, `RammingBegun(vessel, target, arrivesMillis)`, `RammingEnded(vessel,
/// target)`, `RamMissed(vessel, target)`,
/// `BombardmentBegun(vessel, place)`, `Bombarded(vessel, place, kills)`, `BombardmentEnded(vessel, place)`. Shared ones
/// that it makes: `Aimed`, `Hit`, `Impact`, `Adapted`, `Rammed`, `Perished`, `Died`. It answers to `Impact`, `Hit`,
/// `Destroyed`, `Crippled`, `DeviceDamaged`, `Switched`, `Installed`, `CourseChange` from anywhere.
///
/// Percepts, where one has a view: `shields(Vessel, State)` with up, down or fallen for one's own, up or down for
/// contacts; `attacking(Vessel, Target)` and `bombarding(Vessel, Place)` of one's own and of contacts; `weapon(Device,
/// Kind, Vessel, State)` of one's own with works, failed or off.
///
/// Settings: of hulls `shields`, `shield_recharge`, `shields_up`, `adapts_after`, `adapts_up_to`, `agility`,
/// `ram_speed`; of devices `shields`, `shield_recharge`, `weapon_kind`, `shot`, `shot_interval`, `shot_timing`,
/// `shot_speed`, `weapon_range`, `weapon_minimum_range`, `accuracy`, `aim_time`; of places
/// `spread`.
///
/// Not promised: sides of shields, lines of fire, several targets at once, pursuit, collisions by chance.
///
/// Never: a shot at what the attacker's sensors do not hold.
package dramaturg.world.mechanics.combat;
