/// Shields: what they take, how they recharge, raising and lowering them, falling; and how things get used to weapons.
///
/// Never: recharging by ticks. What is left at a moment is worked out.
package dramaturg.world.mechanics.combat.shield;
