/// Golden scenes: small packs that are played from end to end, twice and with a stop midway, and compared with what was
/// expected of them. Never a scene that only runs: each is held to the invariants of every telling.
package dramaturg.world.scene;
