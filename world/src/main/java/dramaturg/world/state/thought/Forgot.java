package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind no longer believes something.
///
/// @param content the belief
/// @param source who had told it, or `self`
public record Forgot(EntityId mind, Expression content, String source) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
