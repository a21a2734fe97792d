package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// Words did not reach their hearer.
///
/// @param reason why, in lower snake case
public record MessageLost(EntityId speaker, EntityId hearer, String reason) implements WorldFact {
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
