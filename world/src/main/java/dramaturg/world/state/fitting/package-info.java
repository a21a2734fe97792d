/// What comes into a hull and goes out of it: small craft in bays, devices that are fitted and taken out, what works a
/// hull from afar.
///
/// Never: a law, and nothing of what a device does while it is fitted.
package dramaturg.world.state.fitting;
