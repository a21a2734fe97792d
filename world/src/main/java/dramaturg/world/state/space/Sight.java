package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether there is a free line between two things in one system, and when that changes as the courses are. Only
/// large bodies hide anything, and none hides what is on itself. It knows no sensors.
public final class Sight {
  /// The radius in kilometres from which on a body hides what is behind it.
  public static final double SMALLEST_SCREEN_KM = 100;

  private static final int MOST_TURNS = 8;

  /// A body that may be in the way.
  private record Screen(Track track, double radiusKm) {}

  private final Track one;
  private final Track other;
  private final List<Screen> screens;

  private Sight(Track one, Track other, List<Screen> screens) {
    this.one = one;
    this.other = other;
    this.screens = screens;
  }

  /// The line between two things; empty if they are not in one system.
  public static Optional<Sight> between(World world, EntityId one, EntityId other) {
    if (!Positions.together(world, one, other)) return Optional.empty();
    return between(world, one, other, screens(world, Positions.system(world, one).orElseThrow()));
  }

  /// The same with the system's [#screens] at hand, for whoever asks about many pairs.
  public static Optional<Sight> between(
      World world, EntityId one, EntityId other, List<EntityId> screens) {
    Optional<Track> here = Track.of(world, one);
    Optional<Track> there = Track.of(world, other);
    if (here.isEmpty() || there.isEmpty()) return Optional.empty();
    var between = new ArrayList<Screen>();
    for (EntityId body : screens)
      if (!on(world, one, body) && !on(world, other, body)) add(world, body, between);
    return Optional.of(new Sight(here.get(), there.get(), between));
  }

  /// The line from a point that stays where it is to a thing in that system. A point no higher than the ground of a
  /// body at this moment is on it.
  ///
  /// @throws java.util.NoSuchElementException if the thing is in no system
  public static Sight from(World world, Vec point, EntityId thing, long atMillis) {
    var between = new ArrayList<Screen>();
    for (EntityId body : screens(world, Positions.system(world, thing).orElseThrow()))
      if (!on(world, thing, body) && !on(world, point, body, atMillis)) add(world, body, between);
    return new Sight(Track.resting(point), Track.of(world, thing).orElseThrow(), between);
  }

  private static void add(World world, EntityId body, List<Screen> screens) {
    double radius = radiusKm(world, body);
    Track.of(world, body).ifPresent(track -> screens.add(new Screen(track, radius)));
  }

  /// The bodies of a system that can hide something, by index.
  public static List<EntityId> screens(World world, EntityId system) {
    var found = new ArrayList<EntityId>();
    for (EntityId body : world.all(Bulk.BULK)) {
      if (radiusKm(world, body) >= SMALLEST_SCREEN_KM
          && Positions.system(world, body).filter(system::equals).isPresent()) found.add(body);
    }
    return found;
  }

  /// Whether nothing lies between two things at this moment; false if they are not in one system.
  public static boolean clear(World world, EntityId one, EntityId other, long atMillis) {
    return between(world, one, other).filter(sight -> sight.clear(atMillis)).isPresent();
  }

  /// Whether nothing lies between them at this moment.
  public boolean clear(long atMillis) {
    for (Screen screen : screens) if (!clear(screen, atMillis)) return false;
    return true;
  }

  /// How far apart they are at this moment, in kilometres.
  public double distanceKm(long atMillis) {
    return one.at(atMillis).distance(other.at(atMillis));
  }

  /// The first moment after `now` at which they are farther apart than that, whatever is between them;
  /// [Meetings#NEVER] if the courses lead to none. Look again then.
  public long outOfRange(double rangeKm, long now) {
    return Meetings.beyond(one, other, rangeKm, now);
  }

  /// Whether they are at most so far apart with nothing between them.
  public boolean within(double rangeKm, long atMillis) {
    return distanceKm(atMillis) <= rangeKm && clear(atMillis);
  }

  /// The first moment after `now` at which [#within] may be otherwise than it is now; [Meetings#NEVER] if the courses
  /// lead to none. Look again then: see [Meetings].
  public long nextChange(double rangeKm, long now) {
    return within(rangeKm, now) ? lost(rangeKm, now) : found(rangeKm, now);
  }

  private long lost(double rangeKm, long now) {
    long gone = Meetings.beyond(one, other, rangeKm, now);
    for (Screen screen : screens) gone = Math.min(gone, hidden(screen, now, gone));
    return gone;
  }

  private long found(double rangeKm, long now) {
    long at = now;
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      long near = Meetings.within(one, other, rangeKm, at);
      if (near == Meetings.NEVER) return Meetings.NEVER;
      at = clearFrom(near);
      if (at == Meetings.NEVER || within(rangeKm, at)) return at;
    }
    return at;
  }

  /// The first moment from `from` on at which nothing is in the way, as far as the search sees; [Meetings#NEVER] if the
  /// courses lead to none.
  public long clearFrom(long from) {
    long at = from;
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      long before = at;
      for (Screen screen : screens) at = Math.max(at, passed(screen, at));
      if (at == before || at == Meetings.NEVER) return at;
    }
    return at;
  }

  private boolean clear(Screen screen, long atMillis) {
    return new Line(screen, false).at(atMillis) >= 0;
  }

  private long hidden(Screen screen, long from, long until) {
    if (frozen(screen) || outside(screen)) return Meetings.NEVER;
    if (centre(screen)) return Search.angle(one, other, horizonTurns(screen), false, from);
    return Search.first(new Line(screen, false), true, movers(screen), from, until);
  }

  private long passed(Screen screen, long from) {
    if (clear(screen, from)) return from;
    if (frozen(screen)) return Meetings.NEVER;
    if (centre(screen)) return Search.angle(one, other, horizonTurns(screen), true, from);
    return Search.first(new Line(screen, true), false, movers(screen), from, Meetings.NEVER);
  }

  /// Whether all three keep their distances, so that nothing changes by itself.
  private boolean frozen(Screen screen) {
    return one.keepsDistance(other) && fixed(one, screen) && fixed(other, screen);
  }

  /// Whether both go round the body.
  private boolean centre(Screen screen) {
    return one.sharesCentre(other)
        && one.goesRound(screen.track())
        && Math.min(one.armKm(), other.armKm()) > screen.radiusKm();
  }

  /// Up to which angle, in turns, the two see each other past the body that both go round: each sees the horizon at
  /// `acos(radius / arm)`.
  private double horizonTurns(Screen screen) {
    double angle =
        StrictMath.acos(screen.radiusKm() / one.armKm())
            + StrictMath.acos(screen.radiusKm() / other.armKm());
    return angle / (2 * StrictMath.PI);
  }

  /// Whether the body circles so far out that it never comes between them.
  private boolean outside(Screen screen) {
    return one.isInside(screen.track(), screen.radiusKm())
        && other.isInside(screen.track(), screen.radiusKm());
  }

  private static boolean fixed(Track end, Screen screen) {
    return end.keepsDistance(screen.track()) || end.goesRound(screen.track());
  }

  /// Those by whose motion the line can come nearer to the body: it moves no faster than its ends together.
  private List<Track> movers(Screen screen) {
    return List.of(one, other, screen.track());
  }

  /// How far the line between the two passes the surface of a body; negative if it goes through it, or the other way
  /// round if it is to come out of its shadow.
  private final class Line implements Search.Gap {
    private final Screen screen;
    private final boolean comingOut;
    private long looked = Long.MIN_VALUE;
    private double share;
    private double miss;
    private double length;
    private double toOne;
    private double toOther;

    Line(Screen screen, boolean comingOut) {
      this.screen = screen;
      this.comingOut = comingOut;
    }

    @Override
    public double at(long millis) {
      look(millis);
      return comingOut ? screen.radiusKm() - miss : miss - screen.radiusKm();
    }

    private void look(long millis) {
      if (millis == looked) return;
      looked = millis;
      Vec from = one.at(millis);
      Vec line = other.at(millis).minus(from);
      Vec centre = screen.track().at(millis).minus(from);
      double square = line.dot(line);
      share = square == 0 ? 0 : Math.clamp(centre.dot(line) / square, 0.0, 1.0);
      miss = centre.distance(line.times(share));
      length = Math.sqrt(square);
      toOne = centre.length();
      toOther = centre.distance(line);
    }

    /// While all go straight, but for their circles, the line as seen from the body does not leave the hull of where
    /// its ends begin and end.
    @Override
    public double least(long start, long end) {
      if (comingOut) return Double.NEGATIVE_INFINITY;
      Vec before = screen.track().base(start);
      Vec after = screen.track().base(end);
      double hull =
          Vec.fromCentre(
              one.base(start).minus(before),
              other.base(start).minus(before),
              one.base(end).minus(after),
              other.base(end).minus(after));
      double circles = screen.track().reachKm() + Math.max(one.reachKm(), other.reachKm());
      return hull - circles - screen.radiusKm();
    }

    /// An end carries along the points of the line, the farther from it the less. Those that lie more than `miss +
    /// toOne` from the one end are farther from the body by more than the other end can carry them, as long as that
    /// goes no farther than the line is long. On the way out what counts is the point that is now nearest to the body.
    @Override
    public double closing(long millis, double together) {
      look(millis);
      double mine = one.fastestFrom(millis);
      double theirs = other.fastestFrom(millis);
      double body = screen.track().fastestFrom(millis);
      if (comingOut) return (1 - share) * mine + share * theirs + body;
      double carried =
          mine * Math.min(1, (miss + toOther) / length)
              + theirs * Math.min(1, (miss + toOne) / length)
              + body;
      double once = (miss - screen.radiusKm()) * Math.max(mine, theirs) / length;
      return length == 0 ? together : Math.max(carried, once);
    }
  }

  private static double radiusKm(World world, EntityId body) {
    return world.of(body, Bulk.BULK).radiusMetres() / 1_000.0;
  }

  private static boolean on(World world, Vec point, EntityId body, long atMillis) {
    return Positions.at(world, body, atMillis)
        .filter(centre -> centre.distance(point) <= radiusKm(world, body))
        .isPresent();
  }

  private static boolean on(World world, EntityId id, EntityId body) {
    return world.within(id, body)
        || Positions.mover(world, id).filter(mover -> mover.equals(body)).isPresent();
  }
}
