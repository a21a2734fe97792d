package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Drives a device beyond its limits, by hand or from the controls, until it blows up or burns out.
public record Overload(EntityId actor, EntityId device) implements Action {}
