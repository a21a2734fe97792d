/// Bodies: how facts of the world become percepts of minds, and which bodies a mind moves.
///
/// Never: a mind that learns what no body of its own could perceive.
package dramaturg.world.body;
