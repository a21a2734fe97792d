package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import java.util.Optional;

/// The course of a vessel that stays where it is with regard to something: in orbit around a large body, along with
/// what goes round one, at rest beside all else.
public final class Keeping {
  private Keeping() {}

  /// The course from this point on.
  ///
  /// @param target a thing in the same system
  public static Course beside(World world, Vec at, EntityId target, long now) {
    if (Handling.orbited(world, target)) {
      double radius = Positions.at(world, target, now).orElse(Vec.ZERO).distance(at);
      return orbit(world, at, target, Gravity.periodMillis(world, target, radius), now);
    }
    Optional<Course> theirs =
        Positions.mover(world, target).map(mover -> world.of(mover, Course.COURSE));
    if (theirs.orElse(null) instanceof Course.Orbit orbit)
      return orbit(world, at, orbit.around(), orbit.periodMillis(), now);
    return new Course.Rest(at);
  }

  /// The circular orbit that passes this point now.
  public static Course.Orbit orbit(
      World world, Vec at, EntityId around, long periodMillis, long now) {
    Vec arm = at.minus(Positions.at(world, around, now).orElse(Vec.ZERO));
    double turns = StrictMath.atan2(arm.yKm(), arm.xKm()) / (2 * StrictMath.PI);
    double phase = turns - (double) (now % periodMillis) / periodMillis;
    return new Course.Orbit(around, arm.length(), periodMillis, phase - StrictMath.floor(phase));
  }
}
