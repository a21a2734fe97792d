package dramaturg.world.state.space;

import java.util.List;

/// When two things first come as near as a range, or get farther apart than it, if neither changes its course. In
/// closed form while both stand still or go straight; by a bounded search where one goes in circles (see [Search]
/// for what that may miss). Whoever waits for such a moment must look again when it has come: the search may have
/// given up there.
public final class Meetings {
  /// That it does not come about as the courses are.
  public static final long NEVER = Long.MAX_VALUE;

  /// By how many milliseconds rounding may put off what the formula says.
  private static final int ROUNDING = 3;

  private Meetings() {}

  /// The first moment at or after `from` at which the two are at most `rangeKm` apart, in story time; or [#NEVER].
  public static long within(Track one, Track other, double rangeKm, long from) {
    return first(one, other, rangeKm, true, from, NEVER);
  }

  /// The first moment at or after `from` at which the two are more than `rangeKm` apart, in story time; or [#NEVER].
  public static long beyond(Track one, Track other, double rangeKm, long from) {
    return first(one, other, rangeKm, false, from, NEVER);
  }

  private static long first(
      Track one, Track other, double rangeKm, boolean near, long from, long until) {
    if (is(one, other, rangeKm, near, from)) return from;
    if (one.keepsDistance(other)) return NEVER;
    if (one.sharesCentre(other)) return round(one, other, rangeKm, near, from);
    if (!one.circles() && !other.circles()) return straight(one, other, rangeKm, near, from, until);
    Search.Gap gap =
        near ? at -> distance(one, other, at) - rangeKm : at -> rangeKm - distance(one, other, at);
    return Search.first(gap, !near, List.of(one, other), from, until);
  }

  /// Around one centre, by the law of cosines.
  private static long round(Track one, Track other, double rangeKm, boolean near, long from) {
    double arms = 2 * one.armKm() * other.armKm();
    double squares = one.armKm() * one.armKm() + other.armKm() * other.armKm();
    double cosine = (squares - rangeKm * rangeKm) / arms;
    if (Math.abs(cosine) > 1) return NEVER;
    double turns = StrictMath.acos(cosine) / (2 * StrictMath.PI);
    return Search.angle(one, other, turns, near, from);
  }

  /// Piece by piece between the moments at which one of them sets out or arrives.
  private static long straight(
      Track one, Track other, double rangeKm, boolean near, long from, long until) {
    long start = from;
    while (start < until) {
      long end = Math.min(one.nextTurn(start), Math.min(other.nextTurn(start), until));
      long found = onPiece(one, other, rangeKm, near, start, end);
      if (found != NEVER) return found;
      start = end;
    }
    return NEVER;
  }

  /// Solves `|gap + speed t| = range`: a quadratic with the roots `(-b -+ sqrt(b^2 - a c)) / a`.
  private static long onPiece(
      Track one, Track other, double rangeKm, boolean near, long start, long end) {
    if (is(one, other, rangeKm, near, start)) return start;
    Vec gap = other.at(start).minus(one.at(start));
    Vec speed = other.velocity(start).minus(one.velocity(start));
    double a = speed.dot(speed);
    double b = gap.dot(speed);
    double c = gap.dot(gap) - rangeKm * rangeKm;
    double root = b * b - a * c;
    if (a == 0 || root < 0 || (near && b >= 0)) return NEVER;
    double after = near ? c / (-b + Math.sqrt(root)) : (-b + Math.sqrt(root)) / a;
    if (after > 1e17 || start + (long) Math.ceil(after) > end) return NEVER;
    return settled(one, other, rangeKm, near, start, start + (long) Math.ceil(after));
  }

  /// The millisecond near `at` from which on it really is so; [#NEVER] if it only seemed to be.
  private static long settled(
      Track one, Track other, double rangeKm, boolean near, long start, long at) {
    for (long tried = Math.max(start, at - ROUNDING); tried <= at + ROUNDING; tried++)
      if (is(one, other, rangeKm, near, tried)) return tried;
    return NEVER;
  }

  private static boolean is(Track one, Track other, double rangeKm, boolean near, long at) {
    return distance(one, other, at) <= rangeKm == near;
  }

  private static double distance(Track one, Track other, long at) {
    return one.at(at).distance(other.at(at));
  }
}
