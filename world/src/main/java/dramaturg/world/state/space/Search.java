package dramaturg.world.state.space;

import java.util.List;

/// Finds when something that changes continuously first comes about, without stepping over it: as long as a gap of
/// `g` cannot close faster than by `s` a millisecond, nothing can come about for the next `g / s` milliseconds.
/// Near the moment itself it halves intervals down to the millisecond.
///
/// What lasts for less than [#LEAST_STEP_MILLIS] may be missed. It looks ahead for [#LOOK_AHEAD_MILLIS] and takes at
/// most [#MOST_STEPS]; if it has found nothing by then it returns the moment that it came to.
final class Search {
  static final long LEAST_STEP_MILLIS = 1_000;
  static final int MOST_STEPS = 100;
  static final double SLACK_TURNS = 1e-9;
  static final long LOOK_AHEAD_MILLIS = 100L * 86_400_000;

  /// What is still missing at a moment: positive as long as it has not come about.
  interface Gap {
    double at(long millis);

    /// How large it is at least from one moment to another, if nothing sets out or arrives in between.
    default double least(long from, long to) {
      return Double.NEGATIVE_INFINITY;
    }

    /// By how much it closes in a millisecond at most, from this moment until it is closed, if nothing sets out or
    /// arrives in between.
    ///
    /// @param together how fast those go by whose motion it closes, added up
    default double closing(long millis, double together) {
      return together;
    }
  }

  private Search() {}

  /// The first moment in `from..until` at which the gap is closed, or the moment before which it certainly is not;
  /// [Meetings#NEVER] if not by `until`.
  ///
  /// @param open whether a gap of exactly 0 is still one
  /// @param movers those by whose motion the gap can close, no faster than they go together
  static long first(Gap gap, boolean open, List<Track> movers, long from, long until) {
    long end = Math.min(until, from + LOOK_AHEAD_MILLIS);
    long at = from;
    int steps = 0;
    while (at < end) {
      double perMilli = 0;
      long turn = end;
      for (Track mover : movers) {
        perMilli += mover.fastestFrom(at);
        turn = Math.min(turn, mover.nextTurn(at));
      }
      if (gap.least(at, turn) > 0) {
        at = turn;
        continue;
      }
      double left = gap.at(at);
      for (; at < turn; steps++) {
        if (closed(left, open) || steps > MOST_STEPS) return at;
        long next = Math.min(turn, at + stride(left, gap.closing(at, perMilli)));
        left = gap.at(next);
        if (closed(left, open)) return halve(gap, open, at, next);
        at = next;
      }
    }
    return until > end ? end : Meetings.NEVER;
  }

  /// The same for something of which only the speed is known.
  ///
  /// @param perMilli how much the gap can close in a millisecond at most, more than 0
  static long first(Gap gap, double perMilli, long from, int mostSteps) {
    long at = from;
    for (int step = 0; step < mostSteps; step++) {
      double left = gap.at(at);
      if (closed(left, false)) return at;
      long next = at + stride(left, perMilli);
      if (closed(gap.at(next), false)) return halve(gap, false, at, next);
      at = next;
    }
    return at;
  }

  private static long stride(double gap, double perMilli) {
    double millis = perMilli > 0 ? gap / perMilli : LOOK_AHEAD_MILLIS;
    return Math.max(LEAST_STEP_MILLIS, (long) Math.min(millis, LOOK_AHEAD_MILLIS));
  }

  /// The first moment from `from` on at which two that go round one centre stand at an angle of at most, or of more
  /// than, `turns` to each other, in closed form; [Meetings#NEVER] if their angle does not change. It is late by the
  /// time of [#SLACK_TURNS], so that it is certainly so by then.
  ///
  /// @param turns 0 to 0.5
  static long angle(Track one, Track other, double turns, boolean within, long from) {
    double gains = one.gains(other);
    double ahead = one.ahead(other, from);
    boolean now = Math.min(ahead, 1 - ahead) <= turns;
    if (now == within) return from;
    if (gains == 0) return Meetings.NEVER;
    double onward = gains > 0 ? ahead : 1 - ahead;
    double goal = within ? 1 - turns : onward <= turns ? turns : 1 + turns;
    double millis = (goal - onward + SLACK_TURNS) / Math.abs(gains);
    return millis > LOOK_AHEAD_MILLIS ? from + LOOK_AHEAD_MILLIS : from + (long) Math.ceil(millis);
  }

  private static long halve(Gap gap, boolean open, long before, long after) {
    long low = before;
    long high = after;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (closed(gap.at(middle), open)) high = middle;
      else low = middle;
    }
    return high;
  }

  private static boolean closed(double gap, boolean open) {
    return open ? gap < 0 : gap <= 0;
  }
}
