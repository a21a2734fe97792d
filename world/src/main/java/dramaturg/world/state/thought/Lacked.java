package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind went by not believing something that it could only have perceived or been told. Written once, until it does
/// believe it.
///
/// @param content what it did not believe; `_` stands for anything
public record Lacked(EntityId mind, Expression content) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
