/// What things were built on, and how that passes to others.
///
/// Never: a law. How a technology is won is ruled by whoever knows the way.
package dramaturg.world.state.art;
