package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// The pull of a body tore a hull apart. That it is destroyed, with all aboard, are facts of their own.
public record BrokenUp(EntityId vessel, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel, by).and(Audience.aboard(vessel));
  }
}
