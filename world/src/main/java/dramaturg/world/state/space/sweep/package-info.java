/// Who is near whom among very many things at one moment.
///
/// Never: a moment to come; that is what meetings are for.
package dramaturg.world.state.space.sweep;
