package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Speech;
import dramaturg.world.state.World;

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

  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.only(hearer);
  }
}
