/// What can be seen of what, and until when: the sensors of one side, the signature of the other, and the space
/// between.
///
/// Never: what anybody makes of it.
package dramaturg.world.mechanics.sensing.view;
