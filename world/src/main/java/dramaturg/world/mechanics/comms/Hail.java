package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Calls a vessel, or the vessel that somebody is aboard, on screen.
public record Hail(EntityId actor, EntityId whom) implements Action {}
