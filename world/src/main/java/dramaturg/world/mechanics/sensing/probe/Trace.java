package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Looks for what gives out the power that a probe read of a thing.
public record Trace(EntityId actor, EntityId thing) implements Action {}
