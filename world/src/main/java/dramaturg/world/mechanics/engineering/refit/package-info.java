/// Devices that are fitted into hulls, taken out of them and thrown out of them.
///
/// Never: a device in the service of two hulls.
package dramaturg.world.mechanics.engineering.refit;
