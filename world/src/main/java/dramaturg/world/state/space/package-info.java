/// Where things are and how they move: systems on the star map, places in a system, courses; what can be foreseen of
/// it: meetings ([dramaturg.world.state.space.Meetings]), free lines ([dramaturg.world.state.space.Sight]),
/// intercepts ([dramaturg.world.state.space.Intercept]).
///
/// Never: a stored position that time would make wrong.
package dramaturg.world.state.space;
