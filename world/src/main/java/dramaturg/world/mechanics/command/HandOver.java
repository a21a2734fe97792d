package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Gives the command of a vessel to somebody else.
public record HandOver(EntityId actor, EntityId vessel, EntityId to) implements Action {}
