package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Takes command of a vessel from its bridge: because its commander cannot, or by higher rank.
public record TakeCommand(EntityId actor, EntityId vessel) implements Action {}
