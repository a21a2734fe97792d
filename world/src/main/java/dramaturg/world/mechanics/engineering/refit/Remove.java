package dramaturg.world.mechanics.engineering.refit;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Takes a device out of the hull in which it is fitted.
public record Remove(EntityId actor, EntityId device) implements Action {}
