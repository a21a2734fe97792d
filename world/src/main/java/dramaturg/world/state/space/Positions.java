package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where things are at a moment, worked out from their courses. It predicts no meetings; [Meetings] does.
public final class Positions {
  /// How long what stands on a large body takes to go round with it.
  public static final long DAY_MILLIS = 86_400_000;

  private static final double FOOTING_KM = 1;
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

  /// The thing whose own course moves the entity: its carrier, or what that is attached to.
  ///
  /// @throws IllegalStateException if something is attached to itself
  public static Optional<EntityId> mover(World world, EntityId id) {
    Optional<EntityId> found = carrier(world, id);
    for (int depth = 0; found.isPresent(); depth++) {
      if (depth > MAX_CHAIN) throw new IllegalStateException(id.name() + " is attached to itself");
      if (!(world.of(found.get(), Course.COURSE) instanceof Course.Attached attached)) break;
      found = carrier(world, attached.to());
    }
    return found;
  }

  /// Everything attached to the thing, directly or by way of another, by index.
  public static List<EntityId> attachedTo(World world, EntityId thing) {
    var found = new ArrayList<EntityId>();
    for (EntityId id : world.all(Course.COURSE)) if (hangsOn(world, id, thing)) found.add(id);
    return found;
  }

  private static boolean hangsOn(World world, EntityId id, EntityId thing) {
    EntityId at = id;
    for (int depth = 0; depth <= MAX_CHAIN; depth++) {
      if (!(world.find(at, Course.COURSE).orElse(null) instanceof Course.Attached attached))
        return false;
      if (attached.to().equals(thing)) return true;
      at = attached.to();
    }
    throw new IllegalStateException(id.name() + " is attached to itself");
  }

  /// The course at warp that the entity is on, itself or with what carries it.
  public static Optional<Course.Warp> warp(World world, EntityId id) {
    return mover(world, id)
        .map(mover -> world.of(mover, Course.COURSE))
        .filter(Course.Warp.class::isInstance)
        .map(Course.Warp.class::cast);
  }

  /// Whether the entity is on a course without an end, at rest or going round something, itself or with what
  /// carries it.
  public static boolean keepsCourse(World world, EntityId id) {
    return mover(world, id)
        .map(mover -> world.of(mover, Course.COURSE))
        .filter(course -> course instanceof Course.Rest || course instanceof Course.Orbit)
        .isPresent();
  }

  /// The course of something that lies still at this point as seen from a thing beside it: along with that on its
  /// circle if it goes round something, and at rest otherwise.
  public static Course alongside(World world, Vec at, EntityId thing, long nowMillis) {
    Optional<Course> theirs = mover(world, thing).map(mover -> world.of(mover, Course.COURSE));
    return theirs.orElse(null) instanceof Course.Orbit orbit
        ? orbit(world, at, orbit.around(), orbit.periodMillis(), nowMillis)
        : new Course.Rest(at);
  }

  /// The circular course around a thing that passes this point now.
  public static Course.Orbit orbit(
      World world, Vec at, EntityId around, long periodMillis, long nowMillis) {
    Vec arm = at.minus(at(world, around, nowMillis).orElse(Vec.ZERO));
    double turns = StrictMath.atan2(arm.yKm(), arm.xKm()) / (2 * StrictMath.PI);
    double phase = turns - (double) (nowMillis % periodMillis) / periodMillis;
    return new Course.Orbit(around, arm.length(), periodMillis, phase - StrictMath.floor(phase));
  }

  /// The course of what stands on a large body, at the point of its ground beneath this one: along with the ground,
  /// which turns once in [#DAY_MILLIS], a kilometre above the middle of it.
  public static Course.Orbit standing(World world, EntityId body, Vec above, long nowMillis) {
    Vec middle = at(world, body, nowMillis).orElse(Vec.ZERO);
    double radius = Bulk.of(world, body).radiusMetres() / 1_000.0 + FOOTING_KM;
    double distance = middle.distance(above);
    Vec foot =
        distance > 0 ? middle.toward(above, radius / distance) : middle.plus(new Vec(radius, 0));
    return orbit(world, foot, body, DAY_MILLIS, nowMillis);
  }

  /// The place of the entity in its system at time `atMillis`; empty at warp or nowhere.
  public static Optional<Vec> at(World world, EntityId id, long atMillis) {
    return Track.of(world, id).map(track -> track.at(atMillis));
  }

  /// The distance in kilometres between two things in the same system; empty if they are not in one system.
  public static Optional<Double> distanceKm(
      World world, EntityId one, EntityId other, long atMillis) {
    if (!together(world, one, other)) return Optional.empty();
    return at(world, one, atMillis).flatMap(here -> at(world, other, atMillis).map(here::distance));
  }

  /// Whether both are in the same system.
  public static boolean together(World world, EntityId one, EntityId other) {
    Optional<EntityId> system = system(world, one);
    return system.isPresent() && system.equals(system(world, other));
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

  /// The container in which a thing lies directly, if any.
  public static Optional<EntityId> container(World world, EntityId id) {
    return world.find(id, Location.LOCATION).map(Location::container);
  }

  /// Whether both lie directly in the same place.
  public static boolean sideBySide(World world, EntityId one, EntityId other) {
    Optional<EntityId> here = container(world, one);
    return here.isPresent() && here.equals(container(world, other));
  }

  /// Whether the body has the thing on it.
  public static boolean carries(World world, EntityId body, EntityId thing) {
    return container(world, thing).filter(body::equals).isPresent();
  }

  /// Whether the body has the thing on it or stands beside it.
  public static boolean atHand(World world, EntityId body, EntityId thing) {
    return carries(world, body, thing) || sideBySide(world, body, thing);
  }
}
