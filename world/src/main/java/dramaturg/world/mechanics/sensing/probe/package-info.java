/// The part of sensing that sends probes and traces what they read.
///
/// Never: a probe that steers, or comes back.
package dramaturg.world.mechanics.sensing.probe;
