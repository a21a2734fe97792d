package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Halt;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.CourseChange;

/// A vessel stopped on its way. Out of warp it lies in deep space, at a point that counts as a system from then on.
public record Stopped(EntityId vessel) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    Halt.apply(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
