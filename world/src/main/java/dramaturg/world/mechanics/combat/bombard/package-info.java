/// The part of combat that is fire from space at what lives on the ground. It knows no walls but those of rooms that
/// their pack calls sheltered.
///
/// Never: a shot reckoned one by one, or a blow to a hull.
package dramaturg.world.mechanics.combat.bombard;
