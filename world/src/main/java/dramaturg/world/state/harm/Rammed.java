package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// A vessel ran into another on purpose. The blows that both take are facts of their own.
public record Rammed(EntityId vessel, EntityId target) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel, target).and(Audience.aboard(vessel, target));
  }
}
