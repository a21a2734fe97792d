package dramaturg.world.mechanics.engineering.refit;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Fits a device that one carries or stands beside into the hull that one is aboard.
public record Install(EntityId actor, EntityId device) implements Action {}
