/// Tellings: a pack played out with its beats watched, and the answers that need its world.
///
/// Never: a law of a world, or a sentence of a narration.
package dramaturg.telling;
