package dramaturg.world.mechanics.combat.ram;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Runs a vessel into another. It ends when the vessel has struck or missed; changing course calls it off.
public record Ram(EntityId actor, EntityId vessel, EntityId target) implements Action {}
