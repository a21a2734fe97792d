package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind gave up a goal of its own accord.
public record GoalDropped(EntityId mind, Expression goal) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
