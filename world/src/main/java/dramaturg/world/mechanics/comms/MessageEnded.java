package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel has sent all of a message.
///
/// @param sent the entry of its beginning
public record MessageEnded(EntityId from, int sent) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(from, Transmission.SENDING);
  }

  @Override
  public Audience audience(World world) {
    return Audience.nobody();
  }

  @Override
  public boolean small() {
    return true;
  }
}
