/// Care: what people do to bodies that let them or cannot help it, and what draughts do.
///
/// Who is hurt or has fainted can be treated by anybody beside them (`Care#TREAT_MILLIS`, half of full health). Who
/// cannot act, or does not hold their own against all who are of the side of the one who seizes them, can be seized:
/// the odds are the number on that side to those on the other; a seized body is bound, perceives and speaks, and does
/// nothing else until somebody frees it. Whoever cannot walk can be brought to a room next door.
///
/// A draught is drunk by whoever has it or stands beside it; it is gone then. After its `draught.after` it harms, or
/// makes sleep for a time; a sleeper may seem dead to all who see it.
///
/// A heavy body falls on whoever killed it in the same room, as often as its `topples` says, and pins them: they do
/// nothing until somebody frees them or they are carried elsewhere, but speak, and work a hand to a device there, which
/// takes `Pins#REACH_AT_LEAST` to `Pins#REACH_AT_MOST`. From then on they can give the orders that take no more than a
/// hand at the controls: at the helm, with weapons and shields, switching.
///
/// A body that is `asleep_until` something is done with a device sleeps from the opening; it wakes by any happening
/// that names the device, or when it is hurt.
///
/// Settings: `draught` of a device (with `after`, `harms`, `sleeps`, `seems_dead`), `topples` and `asleep_until` of a
/// person. Actions: `treat(Person)`, `seize(Person)`, `free(Person)`, `bring(Person, Room)`, `drink(Draught)`,
/// `hand(Thing, Person)`, `reach(Device)`. Refusals: `not_here`, `not_alive`, `no_sign_of_life`, `not_a_person`,
/// `not_seen`, `resisted`, `not_bound`, `walks_itself`, `no_way`, `no_draught`, `not_in_hand`, `not_pinned`,
/// `no_such_device`. Facts: [Bonds.Seized], [Bonds.Freed], [Draughts.Drunk], [Draughts.FellAsleep], [Pins.Pinned],
/// [Pins.Reached], [Sleepers.Woke]; and of the shared ones `Healed`, `Hurt`, `Downed`, `Died`, `CameTo`, `Moved`.
/// Percepts: `pinned(Body, Under)` of those who are there, `reached(Device)` of one's own; `bound`, `down` and `dead`
/// show with those who are in the room.
///
/// Never: a body moved that can walk.
package dramaturg.world.mechanics.care;
