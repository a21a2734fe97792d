/// All laws of the world, one package each, and the one list of them.
///
/// Never: a law that needs another to exist.
package dramaturg.world.mechanics;
