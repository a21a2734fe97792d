package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import java.util.Optional;

/// Where things are at a moment, worked out from their courses. It predicts no meetings.
public final class Positions {
  private static final int MAX_CHAIN = 16;

  private Positions() {}

  /// The system that the entity is in, if it is in one; a ship at warp is in none.
  public static Optional<EntityId> system(World world, EntityId id) {
    return world.has(id, Star.STAR) ? Optional.of(id) : world.around(id, Star.STAR);
  }

  /// The outermost thing around the entity that has a course of its own: for a person her ship, for a ship itself.
  /// Empty for what is in no such thing.
  public static Optional<EntityId> carrier(World world, EntityId id) {
    Optional<EntityId> found = world.has(id, Course.COURSE) ? Optional.of(id) : Optional.empty();
    for (EntityId place : world.placeOf(id))
      if (world.has(place, Course.COURSE)) found = Optional.of(place);
    return found;
  }

  /// The place of the entity in its system at time `atMillis`; empty at warp or nowhere.
  public static Optional<Vec> at(World world, EntityId id, long atMillis) {
    return at(world, id, atMillis, 0);
  }

  private static Optional<Vec> at(World world, EntityId id, long atMillis, int depth) {
    if (depth > MAX_CHAIN) throw new IllegalStateException(id.name() + " is attached to itself");
    Optional<Course> course =
        carrier(world, id).flatMap(carrier -> world.find(carrier, Course.COURSE));
    if (course.isEmpty()) return Optional.empty();
    return switch (course.get()) {
      case Course.Rest(Vec at) -> Optional.of(at);
      case Course.Leg leg -> Optional.of(along(leg, atMillis));
      case Course.Orbit orbit ->
          at(world, orbit.around(), atMillis, depth + 1)
              .map(centre -> centre.plus(onCircle(orbit, atMillis)));
      case Course.Attached(EntityId to) -> at(world, to, atMillis, depth + 1);
      case Course.Warp warp -> Optional.empty();
    };
  }

  /// The distance in kilometres between two things in the same system; empty if they are not in one system.
  public static Optional<Double> distanceKm(
      World world, EntityId one, EntityId other, long atMillis) {
    if (system(world, one).isEmpty() || !system(world, one).equals(system(world, other)))
      return Optional.empty();
    return at(world, one, atMillis).flatMap(here -> at(world, other, atMillis).map(here::distance));
  }

  /// Whether both are in the same system and at most this far apart.
  public static boolean within(
      World world, EntityId one, EntityId other, double rangeKm, long atMillis) {
    return distanceKm(world, one, other, atMillis)
        .filter(distance -> distance <= rangeKm)
        .isPresent();
  }

  /// Where on a straight leg a thing is; before it departs at its start, after it arrived at its end.
  public static Vec along(Course.Leg leg, long atMillis) {
    if (atMillis >= leg.arrivesMillis()) return leg.to();
    if (atMillis <= leg.departsMillis()) return leg.from();
    double share =
        (double) (atMillis - leg.departsMillis()) / (leg.arrivesMillis() - leg.departsMillis());
    return leg.from().toward(leg.to(), share);
  }

  private static Vec onCircle(Course.Orbit orbit, long atMillis) {
    double turns =
        orbit.phaseTurns() + (double) (atMillis % orbit.periodMillis()) / orbit.periodMillis();
    double angle = 2 * StrictMath.PI * (turns - StrictMath.floor(turns));
    return new Vec(
        orbit.radiusKm() * StrictMath.cos(angle), orbit.radiusKm() * StrictMath.sin(angle));
  }

  /// The container in which a thing lies directly, if any.
  public static Optional<EntityId> container(World world, EntityId id) {
    return world.find(id, Location.LOCATION).map(Location::container);
  }
}
