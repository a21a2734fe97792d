/// Energy set free on purpose: self-destruct with a countdown, and devices driven beyond their limits.
///
/// Never: a countdown that cannot be stopped before its end.
package dramaturg.world.mechanics.engineering.charge;
