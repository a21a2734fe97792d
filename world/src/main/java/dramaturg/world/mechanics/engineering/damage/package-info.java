/// What blows do to hulls, and through them to devices, rooms and people; blasts and how they weaken with distance.
///
/// Never: shields. What arrives here has got through them.
package dramaturg.world.mechanics.engineering.damage;
