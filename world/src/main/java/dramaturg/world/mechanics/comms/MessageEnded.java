package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// A vessel has sent all of a message.
///
/// @param sent the entry of its beginning
public record MessageEnded(EntityId from, int sent) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(from, Transmission.SENDING);
  }
}
