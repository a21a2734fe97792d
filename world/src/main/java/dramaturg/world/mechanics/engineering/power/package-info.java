/// Power: reactors give it, devices that are on take it, and a shortfall switches off what matters least.
///
/// Never: more taken than given, once the moment in which a shortfall arose is over.
package dramaturg.world.mechanics.engineering.power;
