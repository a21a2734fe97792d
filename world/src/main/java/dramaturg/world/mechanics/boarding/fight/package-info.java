/// Blows and shots between people, crowds and things; force fields that keep them apart; what bursts.
///
/// Never: a place changed. Who goes where is ruled by walking.
package dramaturg.world.mechanics.boarding.fight;
