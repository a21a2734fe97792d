package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// The pull at the surface of a large body, from which the time of an orbit follows. It pulls at nothing else.
///
/// @param millimetresPerSecondSquared at the surface, at least 1
public record Gravity(long millimetresPerSecondSquared) {
  public static final Component<Gravity> GRAVITY = Component.of("gravity", Gravity.class);

  private static final Gravity USUAL = new Gravity(9_807);
  private static final double KM = 1e-6;

  /// The pull at the surface of a large body, in millimetres per second squared.
  static long of(World world, EntityId body) {
    return world.or(body, GRAVITY, USUAL).millimetresPerSecondSquared();
  }

  /// The time of a circular orbit of this radius around the body, in milliseconds: `2 pi sqrt(r^3 / (g R^2))`,
  /// Kepler's third law with the pull `g` at the radius `R` of the body.
  public static long periodMillis(World world, EntityId body, double radiusKm) {
    double surface = Math.max(1e-3, Handling.radiusKm(world, body));
    double pull = of(world, body) * KM * surface * surface;
    double seconds = 2 * StrictMath.PI * Math.sqrt(radiusKm * radiusKm * radiusKm / pull);
    return Math.max(1, (long) (seconds * 1_000));
  }
}
