package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind had more than one plan for something and took one.
///
/// @param trigger what it was about
/// @param plan the label of the plan that it took
/// @param options the labels of all plans that applied, as a list term
public record Decided(EntityId mind, Expression trigger, String plan, Expression options)
    implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
