package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A mind had more than one plan for something and took one.
///
/// @param trigger what it was about
/// @param plan the label of the plan that it took
/// @param options the labels of all plans that applied, as a list term
public record Decided(EntityId mind, Expression trigger, String plan, Expression options)
    implements WorldFact {
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
