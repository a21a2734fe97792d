package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.mechanics.motion.helm.Plan;
import dramaturg.world.mechanics.motion.helm.Pursuit;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// A vessel turned onto a course: straight to where its destination will be, or to another system. Whoever sees it
/// sees where it heads.
///
/// @param destination as it was given; what the vessel makes for may be around it
/// @param arrivesMillis when it will be there, in story time; on the way to another system when it drops out of warp
public record CourseSet(EntityId vessel, EntityId destination, long arrivesMillis)
    implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    if (!(Plan.to(world, vessel, destination, edit.now()) instanceof Plan.Way way)) return;
    Optional<EntityId> system = Positions.system(world, vessel);
    edit.put(vessel, Course.COURSE, way.course());
    if (way.course() instanceof Course.Leg) edit.move(vessel, system.orElseThrow());
    edit.put(vessel, Bound.BOUND, new Bound(destination));
    edit.remove(vessel, Stay.STAY);
    edit.remove(vessel, LaidIn.LAID_IN);
    if (!Pursuit.of(world, vessel, destination)) edit.remove(vessel, Pursuit.PURSUIT);
    Tank.burn(edit, vessel, true);
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
