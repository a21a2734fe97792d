/// Vessels and structures as made of parts: hulls, rooms, devices, what their sensors hold; and what happens to them
/// whoever does it.
///
/// Never: a law. How a blow becomes damage is for mechanics to rule.
package dramaturg.world.state.craft;
