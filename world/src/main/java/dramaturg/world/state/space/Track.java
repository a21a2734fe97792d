package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way of one thing through its system as far as the present courses tell: a point or straight leg, with circles
/// upon it where it goes round a body that may itself go round another. It holds good until one of those courses
/// changes, and does not notice when one does.
public final class Track {
  private static final int MAX_CHAIN = 16;

  private final Vec offset;
  private final Optional<Course.Leg> leg;
  private final List<Course.Orbit> circles;

  private Track(Vec offset, Optional<Course.Leg> leg, List<Course.Orbit> circles) {
    this.offset = offset;
    this.leg = leg;
    this.circles = List.copyOf(circles);
  }

  /// The track of the thing or of what carries it; empty at warp or nowhere.
  ///
  /// @throws IllegalStateException if something is attached to itself
  public static Optional<Track> of(World world, EntityId id) {
    var circles = new ArrayList<Course.Orbit>();
    Vec offset = Vec.ZERO;
    Optional<EntityId> at = Positions.carrier(world, id);
    for (int depth = 0; at.isPresent(); depth++) {
      if (depth > MAX_CHAIN) throw new IllegalStateException(id.name() + " is attached to itself");
      switch (world.of(at.get(), Course.COURSE)) {
        case Course.Rest(Vec point) -> {
          return Optional.of(new Track(offset.plus(point), Optional.empty(), circles));
        }
        case Course.Leg leg -> {
          return Optional.of(new Track(offset, Optional.of(leg), circles));
        }
        case Course.Warp warp -> {
          return Optional.empty();
        }
        case Course.Orbit orbit -> {
          circles.add(orbit);
          at = Positions.carrier(world, orbit.around());
        }
        case Course.Attached(EntityId to, Vec by) -> {
          offset = offset.plus(by);
          at = Positions.carrier(world, to);
        }
      }
    }
    return Optional.empty();
  }

  /// A thing that stays where it is.
  public static Track resting(Vec at) {
    return new Track(at, Optional.empty(), List.of());
  }

  /// A thing on this leg.
  public static Track on(Course.Leg leg) {
    return new Track(Vec.ZERO, Optional.of(leg), List.of());
  }

  /// Where it is at this moment of story time, in milliseconds.
  public Vec at(long atMillis) {
    Vec point = base(atMillis);
    for (Course.Orbit circle : circles) point = point.plus(onCircle(circle, atMillis));
    return point;
  }

  /// Where what it circles about is at this moment, or it itself if it does not; it is never farther from there than
  /// its [reach][#reachKm].
  Vec base(long atMillis) {
    return leg.isEmpty() ? offset : offset.plus(Positions.along(leg.get(), atMillis));
  }

  /// A speed that it never exceeds, in kilometres per millisecond.
  public double fastest() {
    return leg.map(Track::speed).orElse(0.0) + circling();
  }

  /// A speed that it does not exceed before its [next turn][#nextTurn], in kilometres per millisecond.
  double fastestFrom(long atMillis) {
    return leg.filter(on -> flying(on, atMillis)).map(Track::speed).orElse(0.0) + circling();
  }

  /// The first moment after `at` at which it sets out on its leg or arrives; [Meetings#NEVER] if it does neither.
  long nextTurn(long atMillis) {
    if (leg.isEmpty() || leg.get().arrivesMillis() <= atMillis) return Meetings.NEVER;
    return leg.get().departsMillis() > atMillis
        ? leg.get().departsMillis()
        : leg.get().arrivesMillis();
  }

  private double circling() {
    double sum = 0;
    for (Course.Orbit circle : circles)
      sum += 2 * StrictMath.PI * circle.radiusKm() / circle.periodMillis();
    return sum;
  }

  private static boolean flying(Course.Leg leg, long atMillis) {
    return leg.departsMillis() <= atMillis && atMillis < leg.arrivesMillis();
  }

  /// The velocity on the leg at this moment, in kilometres per millisecond; that of circles is left out.
  Vec velocity(long atMillis) {
    return leg.filter(on -> flying(on, atMillis))
        .map(on -> on.to().minus(on.from()).times(1.0 / (on.arrivesMillis() - on.departsMillis())))
        .orElse(Vec.ZERO);
  }

  /// Whether the other never comes between this and a third that has the same base, since its circle lies outside
  /// theirs.
  boolean isInside(Track circle, double radiusKm) {
    if (!offset.equals(circle.offset) || !leg.equals(circle.leg) || circle.circles.isEmpty())
      return false;
    double nearest = 2 * circle.circles.getLast().radiusKm() - circle.reachKm();
    return reachKm() < nearest - radiusKm;
  }

  /// How far its circles carry it from its base at most.
  double reachKm() {
    double sum = 0;
    for (Course.Orbit circle : circles) sum += circle.radiusKm();
    return sum;
  }

  /// The leg that it is on, itself or with what it goes round.
  public Optional<Course.Leg> leg() {
    return leg;
  }

  /// Whether it goes in circles, so that straight lines say nothing about it.
  boolean circles() {
    return !circles.isEmpty();
  }

  /// Whether the two move alike but for their innermost circles, so that only those tell their distance.
  boolean sharesCentre(Track other) {
    int last = circles.size();
    return last > 0
        && last == other.circles.size()
        && offset.equals(other.offset)
        && leg.equals(other.leg)
        && circles.subList(1, last).equals(other.circles.subList(1, last))
        && circles.getFirst().around().equals(other.circles.getFirst().around());
  }

  /// Whether the two keep their distance for ever, both on courses that end nowhere.
  boolean keepsDistance(Track other) {
    boolean alike = circles.size() == other.circles.size() && leg.equals(other.leg);
    for (int at = 0; alike && at < circles.size(); at++) {
      Course.Orbit mine = circles.get(at);
      Course.Orbit theirs = other.circles.get(at);
      boolean same = mine.equals(theirs);
      boolean inStep = sharesCentre(other) && mine.periodMillis() == theirs.periodMillis();
      alike = same || (at == 0 && inStep);
    }
    return alike;
  }

  /// By how much the other is ahead of this on circles around the same centre, in turns from 0 to 1.
  double ahead(Track other, long atMillis) {
    double turns = turns(other.circles.getFirst(), atMillis) - turns(circles.getFirst(), atMillis);
    return turns - StrictMath.floor(turns);
  }

  /// By how many turns a millisecond the other gets further ahead of this around the same centre.
  double gains(Track other) {
    long mine = circles.getFirst().periodMillis();
    long theirs = other.circles.getFirst().periodMillis();
    return (double) (mine - theirs) / mine / theirs;
  }

  /// How far it is from the centre of its innermost circle, in kilometres.
  double armKm() {
    return circles.getFirst().radiusKm();
  }

  /// Whether this goes round the other at once, in a circle.
  boolean goesRound(Track centre) {
    return !circles.isEmpty()
        && circles.subList(1, circles.size()).equals(centre.circles)
        && offset.equals(centre.offset)
        && leg.equals(centre.leg);
  }

  private static double speed(Course.Leg leg) {
    return leg.from().distance(leg.to()) / Math.max(1, leg.arrivesMillis() - leg.departsMillis());
  }

  private static double turns(Course.Orbit orbit, long atMillis) {
    return orbit.phaseTurns() + (double) (atMillis % orbit.periodMillis()) / orbit.periodMillis();
  }

  private static Vec onCircle(Course.Orbit orbit, long atMillis) {
    double turns = turns(orbit, atMillis);
    double angle = 2 * StrictMath.PI * (turns - StrictMath.floor(turns));
    return new Vec(
        orbit.radiusKm() * StrictMath.cos(angle), orbit.radiusKm() * StrictMath.sin(angle));
  }
}
