package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Stops the countdown.
public record DisarmSelfDestruct(EntityId actor, EntityId vessel) implements Action {}
