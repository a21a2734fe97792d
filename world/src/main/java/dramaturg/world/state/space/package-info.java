/// Where things are and how they move: systems on the star map, places in a system, courses.
///
/// Never: a stored position that time would make wrong.
package dramaturg.world.state.space;
