package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel will destroy itself, unless somebody stops it. It is announced everywhere aboard.
///
/// @param delayMillis from now
public record SelfDestructArmed(EntityId vessel, EntityId by, long delayMillis)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, SelfDestruct.SELF_DESTRUCT, new SelfDestruct(by, edit.now() + delayMillis));
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
