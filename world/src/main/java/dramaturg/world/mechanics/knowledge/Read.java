package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// Reads a document in the same room or in hand.
public record Read(EntityId actor, EntityId document) implements Action {}
