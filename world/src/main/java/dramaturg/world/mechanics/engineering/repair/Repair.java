package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Repairs a device: with one's own hands where it stands, or by sending the crew to it from the controls.
public record Repair(EntityId actor, EntityId device) implements Action {}
