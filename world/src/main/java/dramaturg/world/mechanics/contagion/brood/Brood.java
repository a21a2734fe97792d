package dramaturg.world.mechanics.contagion.brood;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Begins to breed in a pool in which or beside which one is.
public record Brood(EntityId actor, EntityId pool) implements Action {}
