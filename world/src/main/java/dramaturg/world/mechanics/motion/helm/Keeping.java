package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;

/// The course of a vessel that stays where it is with regard to something: in orbit around a large body, along with
/// what goes round one, at rest beside all else.
public final class Keeping {
  private Keeping() {}

  /// The course from this point on.
  ///
  /// @param target a thing in the same system
  public static Course beside(World world, Vec at, EntityId target, long now) {
    if (!Handling.orbited(world, target)) return Positions.alongside(world, at, target, now);
    double radius = Positions.at(world, target, now).orElse(Vec.ZERO).distance(at);
    return Positions.orbit(world, at, target, Gravity.periodMillis(world, target, radius), now);
  }
}
