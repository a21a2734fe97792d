package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Vec;
import dramaturg.world.state.space.matter.Pull;
import java.util.Optional;

/// What draws what in: bodies that pull, and for these the large bodies of their system. It moves nothing.
public final class Attraction {
  /// How far what lies on a large body may be from its surface, in kilometres.
  private static final double GROUND_KM = 10;

  private Attraction() {}

  /// How far off a body draws in a thing: one that goes round something else only where it pulls more than that.
  public static double drawsKm(World world, EntityId body, EntityId thing) {
    Pull pull = world.of(body, Pull.PULL);
    if (!(world.find(thing, Course.COURSE).orElse(null) instanceof Course.Orbit orbit))
      return pull.reachKm();
    double held = planetStrength(world, orbit.around());
    return held <= 0
        ? pull.reachKm()
        : Math.min(pull.reachKm(), orbit.radiusKm() * Math.sqrt(pull.strength() / held));
  }

  /// The pull of a large body times the square of the distance; 0 for what is not large.
  public static double planetStrength(World world, EntityId planet) {
    if (!Handling.orbited(world, planet)) return 0;
    double radius = Handling.radiusKm(world, planet);
    return Gravity.of(world, planet) * Pull.METRE_PER_SECOND_SQUARED / 1_000 * radius * radius;
  }

  /// The large body that pulls most at a point of a system, if there is one.
  public static Optional<EntityId> strongest(
      World world, EntityId system, EntityId faller, Vec at, long now) {
    Optional<EntityId> found = Optional.empty();
    double most = 0;
    for (EntityId planet : Sight.screens(world, system)) {
      Optional<Vec> there = Positions.at(world, planet, now);
      if (planet.equals(faller) || there.isEmpty()) continue;
      double distance = Math.max(1, there.get().distance(at));
      double pull = planetStrength(world, planet) / (distance * distance);
      if (pull <= most) continue;
      most = pull;
      found = Optional.of(planet);
    }
    return found;
  }

  /// The body in whose pull the thing is, if it is in one.
  public static Optional<EntityId> on(World world, EntityId thing, long now) {
    for (EntityId body : world.all(Pull.PULL))
      if (Positions.within(world, body, thing, world.of(body, Pull.PULL).reachKm(), now))
        return Optional.of(body);
    return Optional.empty();
  }

  /// Whether a thing lies on the ground of a large body, as everything does that circles at its surface.
  public static boolean onGround(World world, EntityId thing, EntityId planet) {
    return world.find(thing, Course.COURSE).orElse(null) instanceof Course.Orbit orbit
        && orbit.around().equals(planet)
        && orbit.radiusKm() <= Handling.radiusKm(world, planet) + GROUND_KM;
  }
}
