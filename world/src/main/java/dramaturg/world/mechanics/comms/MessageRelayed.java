package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A relay passed a message on.
///
/// @param sent the entry with which the message began
public record MessageRelayed(EntityId relay, int sent) implements WorldFact {
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
