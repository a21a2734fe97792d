/// Bodies that draw things in: who falls, when, how near hulls break, what is swallowed and what closes.
///
/// Never: a fall in steps. From one turning point to the next a falling thing goes straight, and is there when a body
/// falling freely would be.
package dramaturg.world.mechanics.motion.pull;
