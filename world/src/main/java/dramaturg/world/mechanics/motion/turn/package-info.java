/// The turning points of ways through space: what the chronicle keeps of motion, and nothing between.
///
/// Never: a position at a moment. Where something is between two turning points is worked out.
package dramaturg.world.mechanics.motion.turn;
