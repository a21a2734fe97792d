package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Keeps up the fire of all weapons that bear on what lives in a place on the ground, until nobody does.
public record Bombard(EntityId actor, EntityId vessel, EntityId place) implements Action {}
