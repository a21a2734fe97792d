/// What a helmsman knows: what drives a vessel has, what is in its tank, how it gets to a destination and what it
/// does there. Pure; the facts of [dramaturg.world.mechanics.motion.turn] work out with it what they change.
///
/// Never: a decision where to go.
package dramaturg.world.mechanics.motion.helm;
