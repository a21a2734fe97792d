package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A mind came to believe something by being told or by its own conclusion; what it merely perceives is in the facts
/// that it perceives.
///
/// @param content the belief
/// @param source who told it, or `self`
public record Learned(EntityId mind, Expression content, String source) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.nobody();
  }

  @Override
  public boolean small() {
    return true;
  }
}
