/// Doors: what stops people between rooms, and who gets past.
///
/// A door stands between two rooms that lead to each other; it is open, locked or broken. Whoever is in one of them and
/// has its key locks and unlocks it in `Doors#TURN_MILLIS`; a door without a key is locked by
/// anybody, and unlocked by whoever belongs to the faction of the door, or if it has none, by anybody. Whoever cannot,
/// forces it: with a hand weapon of so much harm it takes as many blows as its `strength` holds, one every
/// `Doors#BLOW_MILLIS`; it is broken then, as it is by blows and shots that take all its strength. People walk no way
/// that leads through a locked door or one with a force field over it, which nobody forces either.
///
/// Settings: `between`, `locked`, `key` of a device. Actions: `lock(Door)`, `unlock(Door)`, `force(Door)`. Refusals:
/// `no_such_door`, `not_here`, `no_key`, `broken`, `field_up`. Facts: [Bolts.Locked], [Bolts.Unlocked], [Bolts.Forced].
/// Percepts: `door(Door, Next, State)` of the room where one stands, with open, locked, broken or field.
///
/// Never: a body moved. That is the matter of walking.
package dramaturg.world.mechanics.doors;
