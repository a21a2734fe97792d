package dramaturg.bench;

import java.util.Optional;

/// What a row's figure counts, and which way is better.
///
/// @param name as printed, such as `events/s`, `ms` or `bytes/fact`
/// @param clock what it is always measured by; if empty, whoever runs the rows says
public record Unit(String name, Kind kind, Optional<Clock> clock) {
  /// How a figure comes out of a round.
  public enum Kind {
    /// What was done, by the second; more is better.
    RATE,
    /// Milliseconds for one of what was done; less is better.
    MILLIS,
    /// The round's own result, whatever the clock says; less is better.
    SIZE
  }

  /// So many `things` a second.
  public static Unit perSecond(String things) {
    return new Unit(things + "/s", Kind.RATE, Optional.empty());
  }

  /// Milliseconds for each unit of work that the round reports.
  public static Unit millis() {
    return new Unit("ms", Kind.MILLIS, Optional.empty());
  }

  /// A size that the round itself works out; the clock plays no part.
  public static Unit size(String name) {
    return new Unit(name, Kind.SIZE, Optional.empty());
  }

  /// The same by processor time, for work in one thread on a machine that others use too.
  public Unit ofCpu() {
    return new Unit(name + " CPU", kind, Optional.of(Clock.PROCESSOR));
  }

  /// The same by the clock on the wall, for work of several threads or of another process.
  public Unit onTheWall() {
    return new Unit(name, kind, Optional.of(Clock.WALL));
  }

  /// The figure of a round that did `amount` in `nanos`.
  double figure(double amount, long nanos) {
    return switch (kind) {
      case RATE -> amount * 1e9 / nanos;
      case MILLIS -> nanos / 1e6 / amount;
      case SIZE -> amount;
    };
  }

  /// How many times better `ours` is: above 1 we win, whichever way the unit counts.
  double ratio(double ours, double peer) {
    return switch (kind) {
      case RATE -> ours / peer;
      case MILLIS, SIZE -> peer / ours;
    };
  }
}
