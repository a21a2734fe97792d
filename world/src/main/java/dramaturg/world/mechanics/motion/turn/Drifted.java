package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Halt;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.CourseChange;

/// A vessel under way lost its drive, or the hand at its helm, and lies where it was. Out of warp that is in deep
/// space.
public record Drifted(EntityId vessel) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    Halt.apply(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
