/// Repair: a crew works on one device after the other, the most needed first; some hulls grow back by themselves.
///
/// Never: a repair without anybody aboard who could do it.
package dramaturg.world.mechanics.engineering.repair;
