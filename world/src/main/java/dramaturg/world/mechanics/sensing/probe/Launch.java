package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Sends a probe of the vessel to a thing in its system.
public record Launch(EntityId actor, EntityId vessel, EntityId probe, EntityId to)
    implements Action {}
