package dramaturg.world.mechanics.technology;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Finds out about a thing that is at hand, or about a hull in which one is.
public record Study(EntityId actor, EntityId thing) implements Action {}
