package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A vessel made fast to another. It goes where that goes, and its tank is filled.
public record Docked(EntityId vessel, EntityId host) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    edit.put(vessel, Course.COURSE, new Course.Attached(host, Vec.ZERO));
    edit.put(vessel, Mooring.MOORING, new Mooring(host));
    edit.put(vessel, Stay.STAY, new Stay(host));
    Positions.system(edit.world(), host).ifPresent(system -> edit.move(vessel, system));
    Tank.fill(edit, vessel);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel, host).and(Audience.aboard(vessel, host));
  }
}
