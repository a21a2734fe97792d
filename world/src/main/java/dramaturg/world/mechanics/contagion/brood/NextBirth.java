package dramaturg.world.mechanics.contagion.brood;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// The next creature is ready to come out of a pool.
///
/// @param begun the entry with which the breeding began
public record NextBirth(EntityId pool, int begun) implements Timer {}
