package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind came to believe something by being told or by its own conclusion; what it merely perceives is in the facts
/// that it perceives.
///
/// @param content the belief
/// @param source who told it, or `self`
public record Learned(EntityId mind, Expression content, String source) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
