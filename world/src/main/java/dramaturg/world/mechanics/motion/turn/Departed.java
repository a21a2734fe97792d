package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Halt;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import java.util.List;

/// A vessel left a system at warp, with all that hangs on it.
///
/// @param system where it was
public record Departed(EntityId vessel, EntityId system, EntityId destination)
    implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    Halt.leave(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    List<EntityId> along = Positions.attachedTo(world, vessel);
    return Audience.seeing(vessel)
        .and(Audience.aboard(vessel))
        .and(Audience.aboard(along.toArray(EntityId[]::new)));
  }
}
