package dramaturg.bench.rows;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;

/// The hold model of Jones, "An Empirical Comparison of Priority-Queue and Event-Set Implementations", CACM 29
/// (1986): a steady number of items is pending; the earliest leaves and comes back after a delay. It says nothing
/// about queues that grow and shrink.
///
/// Delays are exponential with a mean of 100 seconds, in whole milliseconds: at 10^5 pending one event in two shares
/// its moment with another. They are drawn beforehand, the same for everybody.
final class HoldModel {
  private static final int DELAYS = 1 << 16;
  private static final double MEAN_MILLIS = 100_000;
  private static final long[] DELAY_MILLIS = draw();

  private HoldModel() {}

  /// The delay of a put, by its number.
  static long delayMillis(long put) {
    return DELAY_MILLIS[(int) put & DELAYS - 1];
  }

  private static long[] draw() {
    Die die = new Dice(1).of("hold", "delays");
    long[] delays = new long[DELAYS];
    for (int i = 0; i < DELAYS; i++) {
      delays[i] = (long) die.exponential(MEAN_MILLIS);
    }
    return delays;
  }
}
