package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind took up a goal.
public record GoalTakenUp(EntityId mind, Expression goal) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
