package dramaturg.world.mechanics.combat.ram;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.fire.Agility;
import dramaturg.world.mechanics.combat.fire.Marks;
import dramaturg.world.mechanics.combat.ram.RamFacts.RamMissed;
import dramaturg.world.mechanics.combat.ram.RamFacts.RammingBegun;
import dramaturg.world.mechanics.combat.ram.RamFacts.RammingEnded;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.harm.Rammed;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Intercept;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Track;
import java.util.Optional;

/// Rules ramming: a straight dash to where the target will be, corrected when the target changes its course; at its
/// end the target may still dodge. A vessel that is crippled on the way goes on as long as nothing takes it off its
/// line.
public final class Rams {
  /// How far ahead a dash is planned at most, in milliseconds.
  static final long LONGEST_MILLIS = 24 * 3_600_000L;

  /// Of the speed of a dash so much is left when hulls meet, in metres per second: deflecting fields brake the rest.
  static final long IMPACT_METRES_PER_SECOND = 1_000;

  /// How long before the collision both are still able to swerve, in seconds.
  static final int SWERVE_SECONDS = 10;

  /// A target that is farther from the end of the line than this, hulls aside, is not where it should be; in metres.
  static final long ASTRAY_METRES = 10_000;

  private static final long MILLION = 1_000_000;

  private Rams() {}

  public static Ruling ram(Ram action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    EntityId target = action.target();
    if (!Vessels.controls(world, action.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    Optional<String> obstacle = Marks.obstacle(world, vessel, target);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    if (!world.has(vessel, Dash.DASH)) return Ruling.refused("no_drive");
    if (world.of(vessel, Hull.STATE) != Hull.State.WHOLE)
      return Ruling.refused("crippled").because(world.origin(vessel, Hull.HULL));
    if (!Device.of(world, vessel, "impulse").isEmpty()
        && Device.working(world, vessel, "impulse").isEmpty())
      return Ruling.refused("device_failed");
    if (world.find(vessel, Course.COURSE).filter(Course.Attached.class::isInstance).isPresent())
      return Ruling.refused("held_fast");
    Optional<Long> arrives = arrival(world, vessel, target, moment.now());
    return arrives.isEmpty()
        ? Ruling.refused("out_of_range")
        : Ruling.happens(new RammingBegun(vessel, target, arrives.get()));
  }

  /// When a vessel can be where its target will be then; empty if not within a day, or not in the same system.
  private static Optional<Long> arrival(World world, EntityId vessel, EntityId target, long now) {
    Optional<Track> track = Track.of(world, target);
    if (track.isEmpty() || !Positions.together(world, vessel, target)) return Optional.empty();
    double kmPerMilli = world.of(vessel, Dash.DASH).metresPerSecond() / 1e6;
    return Positions.at(world, vessel, now)
        .map(from -> Intercept.of(track.get(), from, kmPerMilli, 0, now).arrivesMillis())
        .filter(arrives -> arrives - now <= LONGEST_MILLIS)
        .map(arrives -> Math.max(now + 1, arrives));
  }

  /// The end of the line, when the facts stand.
  public static Ruling begun(RammingBegun fact, Moment moment) {
    long dash = fact.arrivesMillis() - moment.now();
    return Ruling.nothing().then(dash, new Line.End(fact.vessel(), moment.entry()));
  }

  /// Whoever is to be rammed and changes its course changes the line of who rams it, unless that is a ramming in turn:
  /// two that run at each other need not follow each other.
  public static Ruling turned(CourseChange change, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId vessel : world.all(Ramming.RAMMING)) {
      boolean follows = world.of(vessel, Ramming.RAMMING).target().equals(change.vessel());
      boolean mutual = change instanceof RammingBegun ramming && ramming.target().equals(vessel);
      int begun = world.origin(vessel, Ramming.RAMMING);
      if (follows && !mutual && stands(world, vessel, begun))
        ruling = ruling.then(0, new Line.Correct(vessel, begun));
    }
    return ruling;
  }

  /// Whether a vessel is still on the line of this ramming: nothing has set its course since.
  private static boolean stands(World world, EntityId vessel, int begun) {
    return world.has(vessel, Ramming.RAMMING)
        && world.origin(vessel, Ramming.RAMMING) == begun
        && world.origin(vessel, Course.COURSE) == begun
        && !Vessels.destroyed(world, vessel);
  }

  /// A new line, or the end of the attempt.
  public static Ruling correct(Line.Correct due, Moment moment) {
    return stands(moment.world(), due.vessel(), due.begun())
        ? corrected(due.vessel(), due.begun(), moment)
        : Ruling.nothing();
  }

  private static Ruling corrected(EntityId vessel, int begun, Moment moment) {
    World world = moment.world();
    EntityId target = world.of(vessel, Ramming.RAMMING).target();
    Optional<Long> arrives =
        Vessels.destroyed(world, target)
            ? Optional.empty()
            : arrival(world, vessel, target, moment.now());
    Ruling ruling =
        arrives.isPresent()
            ? Ruling.happens(new RammingBegun(vessel, target, arrives.get()))
            : Ruling.happens(new RammingEnded(vessel, target));
    return ruling.because(begun);
  }

  /// The collision, or what came of it.
  public static Ruling end(Line.End due, Moment moment) {
    World world = moment.world();
    EntityId vessel = due.vessel();
    if (!stands(world, vessel, due.begun())) return Ruling.nothing();
    EntityId target = world.of(vessel, Ramming.RAMMING).target();
    if (Vessels.destroyed(world, target)) return Ruling.happens(new RammingEnded(vessel, target));
    Bulk mine = Bulk.of(world, vessel);
    Bulk theirs = Bulk.of(world, target);
    double touch = (double) mine.radiusMetres() + theirs.radiusMetres();
    double metres =
        Positions.distanceKm(world, vessel, target, moment.now())
            .map(km -> km * 1_000)
            .orElse(Double.POSITIVE_INFINITY);
    if (metres > touch + ASTRAY_METRES) return corrected(vessel, due.begun(), moment);
    long chance = chance(touch, Agility.of(world, vessel), Agility.of(world, target));
    Ruling ended = Ruling.happens(new RammingEnded(vessel, target));
    if (!moment.die("ram", vessel).chance(chance, MILLION))
      return Ruling.happens(new RamMissed(vessel, target)).and(ended);
    long half = terajoules(mine, theirs, world.of(vessel, Dash.DASH).metresPerSecond()) / 2;
    Ruling rammed = Ruling.happens(new Rammed(vessel, target)).and(ended);
    return half == 0
        ? rammed
        : rammed
            .and(new Impact(target, vessel, Impact.COLLISION, half))
            .and(new Impact(vessel, target, Impact.COLLISION, half));
  }

  /// The chance of a collision in parts per million: the target swerves by `a t^2 / 2` in the last seconds, and the
  /// vessel after it; what it gains has to take it past both hulls: `R / (R + gain)`.
  ///
  /// @param touchMetres the sum of both radii, more than 0
  /// @param mine the acceleration of the vessel in metres per second squared
  /// @param theirs the acceleration of its target
  static long chance(double touchMetres, double mine, double theirs) {
    double gain = Math.max(0, theirs - mine) * SWERVE_SECONDS * SWERVE_SECONDS / 2;
    return (long) (MILLION * (touchMetres / (touchMetres + gain)));
  }

  /// The energy of a collision in terajoules: `m v^2 / 2` with the reduced mass `m1 m2 / (m1 + m2)` and no more speed
  /// than deflecting fields let through.
  static long terajoules(Bulk one, Bulk other, long metresPerSecond) {
    double first = one.tonnes() * 1_000.0;
    double second = other.tonnes() * 1_000.0;
    double mass = first * second / (first + second);
    double speed = Math.min(metresPerSecond, IMPACT_METRES_PER_SECOND);
    return (long) (mass * speed * speed / 2 / 1e12);
  }
}
