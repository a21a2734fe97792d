/// The part of contagion that makes things one's own: vessels, bodies, devices.
///
/// [Works] rules how it begins, at which pace it goes, what grows on the way and what it ends in; [Progress] has its
/// facts, [Assimilation] the state of what is under way, [Assimilable] what the pack says.
///
/// Never: work without workers.
package dramaturg.world.mechanics.contagion.works;
