package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Speech;

/// Somebody has read what is written in a document.
public record Informed(EntityId hearer, EntityId document, Expression content) implements Speech {
  @Override
  public EntityId speaker() {
    return document;
  }

  @Override
  public String performative() {
    return "tell";
  }
}
