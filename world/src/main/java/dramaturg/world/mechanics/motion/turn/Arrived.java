package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.mechanics.motion.helm.Halt;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.Keeping;
import dramaturg.world.mechanics.motion.helm.Plan;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.Vec;
import java.util.List;

/// A vessel came to where it was bound: to a system, dropping out of warp near its destination there or at the middle
/// of it, or to a thing, beside which it then stays.
public record Arrived(EntityId vessel, EntityId destination) implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Course course = world.of(vessel, Course.COURSE);
    if (course instanceof Course.Warp warp) {
      edit.put(vessel, Course.COURSE, new Course.Rest(exit(world, warp, edit.now())));
      Halt.enter(edit, vessel, warp.to());
    } else if (!(course instanceof Course.Attached)) {
      EntityId target = Plan.target(world, destination);
      Vec here = Positions.at(world, vessel, edit.now()).orElse(Vec.ZERO);
      edit.put(vessel, Course.COURSE, Keeping.beside(world, here, target, edit.now()));
    }
    boolean there = world.find(vessel, Bound.BOUND).filter(this::onward).isEmpty();
    if (there) edit.remove(vessel, Bound.BOUND);
    edit.put(vessel, Stay.STAY, new Stay(destination));
    Tank.burn(edit, vessel, false);
  }

  private boolean onward(Bound bound) {
    return !bound.destination().equals(destination);
  }

  /// Short of the destination, on the side that the vessel comes from; with no destination there, of the middle.
  private static Vec exit(World world, Course.Warp warp, long now) {
    Star to = world.of(warp.to(), Star.STAR);
    Vec way =
        new Vec(
            warp.from().xMilliLightYears() - to.xMilliLightYears(),
            warp.from().yMilliLightYears() - to.yMilliLightYears());
    Vec side = way.length() == 0 ? new Vec(1, 0) : way.times(1 / way.length());
    EntityId target = Plan.target(world, warp.destination());
    Vec middle =
        Positions.system(world, target).filter(warp.to()::equals).isPresent()
            ? Positions.at(world, target, now).orElse(Vec.ZERO)
            : Vec.ZERO;
    return middle.plus(side.times(Handling.WARP_EXIT_KM + Handling.radiusKm(world, target)));
  }

  @Override
  public Audience audience(World world) {
    List<EntityId> along = Positions.attachedTo(world, vessel);
    return Audience.seeing(vessel)
        .and(Audience.aboard(vessel))
        .and(Audience.aboard(along.toArray(EntityId[]::new)));
  }
}
