package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// Words did not reach their hearer.
///
/// @param reason why, in lower snake case
public record MessageLost(EntityId speaker, EntityId hearer, String reason) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
