/// How vessels and devices are made, as far as their pack says: what a run never changes.
///
/// Never: anything that happens.
package dramaturg.world.mechanics.engineering.build;
