package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// An attempt failed. Those who are with the body can see that it tried.
///
/// @param reason why, in lower snake case
public record Refused(EntityId body, Expression deed, String reason) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.with(world, body);
  }

  @Override
  public boolean small() {
    return true;
  }
}
