package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A mind set out to do something. Whether it can is ruled next.
///
/// @param mind whose mind
/// @param body the body that acts
/// @param deed the action as the mind wrote it
/// @param plan the label of the plan
public record Acted(EntityId mind, EntityId body, Expression deed, String plan)
    implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
