/// Weapons: what they are, whom they reach, single shots, and fire kept up at a target.
///
/// Never: a shot by hand; those are fired in rooms, not in space.
package dramaturg.world.mechanics.combat.fire;
