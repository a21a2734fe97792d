package dramaturg.world.mechanics.motion.turn;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.motion.helm.Bound;
import dramaturg.world.mechanics.motion.helm.Handling;
import dramaturg.world.mechanics.motion.helm.LaidIn;
import dramaturg.world.mechanics.motion.helm.Pursuit;
import dramaturg.world.mechanics.motion.helm.Stay;
import dramaturg.world.mechanics.motion.helm.Tank;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// A vessel makes for the far side of a large body, as seen from where a thing is now. It does not follow when that
/// thing moves on.
///
/// @param arrivesMillis when it will be there and stop, in story time
public record HidingBegun(EntityId vessel, EntityId body, EntityId thing, long arrivesMillis)
    implements CourseChange {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    Vec from = Positions.at(world, vessel, edit.now()).orElse(Vec.ZERO);
    Vec to = behind(world, body, thing, edit.now());
    edit.put(vessel, Course.COURSE, new Course.Leg(from, to, edit.now(), arrivesMillis, body));
    edit.remove(vessel, Bound.BOUND);
    edit.remove(vessel, Pursuit.PURSUIT);
    edit.remove(vessel, Stay.STAY);
    edit.remove(vessel, LaidIn.LAID_IN);
    Tank.burn(edit, vessel, true);
  }

  /// The middle of the shadow that the body throws for who stands where the thing is, as high up as an orbit.
  public static Vec behind(World world, EntityId body, EntityId thing, long now) {
    Vec middle = Positions.at(world, body, now).orElse(Vec.ZERO);
    Vec away = middle.minus(Positions.at(world, thing, now).orElse(Vec.ZERO));
    double high = Handling.radiusKm(world, body) + Handling.ORBIT_HEIGHT_KM;
    return away.length() == 0 ? middle : middle.plus(away.times(high / away.length()));
  }

  @Override
  public Audience audience(World world) {
    return Audience.seeing(vessel).and(Audience.aboard(vessel));
  }
}
