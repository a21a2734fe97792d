package dramaturg.world.mechanics.engineering.charge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel's self-destruct was stopped.
public record SelfDestructDisarmed(EntityId vessel) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    edit.remove(vessel, SelfDestruct.SELF_DESTRUCT);
  }

  @Override
  public Audience audience(World world) {
    return Audience.aboard(vessel);
  }
}
