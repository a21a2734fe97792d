/// The stage: takes what is due from the agenda, has mechanics judge it, writes what they rule into the chronicle and
/// applies it to the world, lets reactions follow, and passes on what bodies perceive.
///
/// Never: a law of the world, or a second writer.
package dramaturg.world.stage;
