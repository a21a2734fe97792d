package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.fitting.Bay;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import java.util.Optional;

/// A vessel made fast to another, or came into its bay if it is small enough. It goes where that goes, and its tank is
/// filled.
public record Docked(EntityId vessel, EntityId host) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    Optional<EntityId> bay = Bay.taking(edit.world(), host, vessel);
    if (bay.isPresent()) {
      edit.remove(vessel, Course.COURSE).move(vessel, bay.get());
    } else {
      edit.put(vessel, Course.COURSE, new Course.Attached(host, Vec.ZERO));
      Positions.system(edit.world(), host).ifPresent(system -> edit.move(vessel, system));
    }
    edit.put(vessel, Mooring.MOORING, new Mooring(host));
    edit.put(vessel, Stay.STAY, new Stay(host));
    edit.remove(vessel, LaidIn.LAID_IN);
    Tank.fill(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel, host).and(Audience.aboard(vessel, host));
  }
}
