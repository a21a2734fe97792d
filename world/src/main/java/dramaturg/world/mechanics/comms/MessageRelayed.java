package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A relay passed a message on.
///
/// @param sent the entry with which the message began
public record MessageRelayed(EntityId relay, int sent) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {}
}
