package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Action;

/// Adds a statement to a document in the same room or in hand.
public record Write(EntityId actor, EntityId document, Term statement) implements Action {}
