/// How matter comes to be out in space and how it is gone from it.
///
/// Never: a law. What throws out, bursts or swallows is for mechanics to rule.
package dramaturg.world.state.space.matter;
