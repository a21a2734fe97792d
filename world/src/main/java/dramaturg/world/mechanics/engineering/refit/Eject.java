package dramaturg.world.mechanics.engineering.refit;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Throws a device out of its hull through the keel, by hand or from the controls.
public record Eject(EntityId actor, EntityId device) implements Action {}
