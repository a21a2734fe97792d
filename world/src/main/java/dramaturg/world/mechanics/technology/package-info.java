/// Technology: who has mastered what.
///
/// A technology is held by a faction, with all its people, or by single persons and minds: so a secret one can be
/// known to a few. It is won by whatever takes it, such as assimilating what it was built into.
///
/// Settings: `held_by` of a technology. Actions and facts: none yet. Percepts: `technology(Technology)` of what one
/// holds oneself or one's faction does.
///
/// Never: a technology that somebody holds who neither made it nor took it.
package dramaturg.world.mechanics.technology;
