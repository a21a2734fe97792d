/// Bodies that live and minds that move them; and what happens to bodies whoever does it.
///
/// Never: what anybody believes. That is in minds.
package dramaturg.world.state.person;
