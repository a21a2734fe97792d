/// The part of contagion that breeds creatures in pools.
///
/// Never: a creature without a mind that wanted it.
package dramaturg.world.mechanics.contagion.brood;
