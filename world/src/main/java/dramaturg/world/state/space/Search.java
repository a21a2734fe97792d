package dramaturg.world.state.space;

/// Finds when something that changes continuously first comes about, without stepping over it: as long as a gap of
/// `g` cannot close faster than by `s` a millisecond, nothing can come about for the next `g / s` milliseconds.
/// Near the moment itself it halves intervals down to the millisecond.
///
/// What lasts for less than [#LEAST_STEP_MILLIS] may be missed. It looks ahead for [#LOOK_AHEAD_MILLIS] and takes at
/// most [#MOST_STEPS]; if it has found nothing by then it returns the moment that it came to.
final class Search {
  static final long LEAST_STEP_MILLIS = 1_000;
  static final int MOST_STEPS = 500;
  static final long LOOK_AHEAD_MILLIS = 100L * 86_400_000;

  /// What is still missing at a moment: positive as long as it has not come about.
  interface Gap {
    double at(long millis);
  }

  private Search() {}

  /// The first moment in `from..until` at which the gap is closed, or the moment before which it certainly is not;
  /// [Meetings#NEVER] if not by `until`.
  ///
  /// @param perMilli how much the gap can close in a millisecond at most, 0 or more
  /// @param open whether a gap of exactly 0 is still one
  static long first(Gap gap, boolean open, double perMilli, long from, long until) {
    return first(gap, open, perMilli, from, until, MOST_STEPS);
  }

  static long first(Gap gap, boolean open, double perMilli, long from, long until, int mostSteps) {
    long end = Math.min(until, from + LOOK_AHEAD_MILLIS);
    long at = from;
    for (int step = 0; step < mostSteps; step++) {
      double left = gap.at(at);
      if (closed(left, open)) return at;
      if (perMilli <= 0) return Meetings.NEVER;
      long stride = Math.max(LEAST_STEP_MILLIS, (long) Math.min(left / perMilli, 1e15));
      if (at >= end) return until > end ? end : Meetings.NEVER;
      long next = Math.min(end, at + stride);
      if (closed(gap.at(next), open)) return halve(gap, open, at, next);
      at = next;
    }
    return at;
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
