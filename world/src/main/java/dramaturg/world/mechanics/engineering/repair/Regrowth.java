package dramaturg.world.mechanics.engineering.repair;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.HullDamaged;
import dramaturg.world.state.craft.Vessels;

/// Rules hulls that grow back by themselves, in steps of a twentieth. It takes no crew and no power.
public final class Regrowth {
  /// How many steps there are from nothing to whole.
  static final int STEPS = 20;

  private Regrowth() {}

  /// The first damage to a whole hull begins its regrowth; later damage finds it at work.
  public static Ruling damaged(HullDamaged fact, Moment moment) {
    long max = moment.world().of(fact.vessel(), Hull.HULL).max();
    return fact.points() + fact.left() == max
        ? next(fact.vessel(), moment.world(), Ruling.nothing())
        : Ruling.nothing();
  }

  /// A step later.
  public static Ruling regrow(EntityId vessel, Moment moment) {
    World world = moment.world();
    if (Vessels.destroyed(world, vessel)) return Ruling.nothing();
    Hull hull = world.of(vessel, Hull.HULL);
    long gain = Math.min(hull.max() - hull.points(), Math.max(1, hull.max() / STEPS));
    if (gain == 0) return Ruling.nothing();
    Ruling ruling =
        Ruling.happens(new HullRepaired(vessel, gain, hull.points() + gain))
            .then(0, new Works.Steer(vessel));
    return hull.points() + gain < hull.max() ? next(vessel, world, ruling) : ruling;
  }

  private static Ruling next(EntityId vessel, World world, Ruling ruling) {
    long wholeMillis = Structure.of(world, vessel).regenerationMillis();
    return wholeMillis == 0
        ? ruling
        : ruling.then(stepMillis(wholeMillis), new Works.Regrow(vessel));
  }

  /// How long a step takes, in milliseconds, at least 1.
  public static long stepMillis(long wholeMillis) {
    return Math.max(1, wholeMillis / STEPS);
  }
}
