/// Blows and how they are withstood: what strikes a thing from outside, what gets through its shields, what blows up,
/// what rams, and how a thing grows resistant to a kind of weapon. These are happenings and nouns that several
/// mechanics share.
///
/// Never: a law. What a blow does is ruled by combat (shields) and engineering (hull, devices, rooms).
package dramaturg.world.state.harm;
