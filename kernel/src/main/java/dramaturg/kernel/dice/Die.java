package dramaturg.kernel.dice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One random stream. Each roll is a keyed mix of the number of rolls before it; two streams share no state.
///
/// Every method but [#shuffle] moves the stream by one roll, also where the outcome is certain; so a changed chance
/// shifts no later roll. Only to be fair a roll among `n` numbers is repeated, in less than `n` of 2^64 cases.
public final class Die {

  private final Counters counters;
  private final int slot;
  private final StreamKey key;

  Die(Counters counters, int slot, StreamKey key) {
    this.counters = counters;
    this.slot = slot;
    this.key = key;
  }

  /// A number with 64 random bits.
  public long nextLong() {
    counters.count(slot);
    return raw();
  }

  /// A whole number from 0 to `bound - 1`, each as likely as any other. Lemire, "Fast Random Integer Generation in an
  /// Interval" (2019), with 64-bit words.
  ///
  /// @throws IllegalArgumentException if the bound is below 1
  public int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("a die with " + bound + " sides; at least 1");
    }
    return (int) belowLong(bound);
  }

  /// A whole number from `low` to `high`, both included, each as likely as any other.
  ///
  /// @throws IllegalArgumentException if `low` is above `high`
  public long between(long low, long high) {
    if (low > high) {
      throw new IllegalArgumentException(
          "between " + low + " and " + high + "; the lower bound comes first");
    }
    long count = high - low + 1;
    return count == 0 ? nextLong() : low + belowLong(count);
  }

  /// True in `hits` of `outOf` cases.
  ///
  /// @throws IllegalArgumentException unless 0 <= hits <= outOf and outOf > 0
  public boolean chance(long hits, long outOf) {
    if (outOf <= 0 || hits < 0 || hits > outOf) {
      throw new IllegalArgumentException(
          "a chance of "
              + hits
              + " in "
              + outOf
              + "; hits go from 0 to the cases, of which there is at least one");
    }
    if (hits == 0 || hits == outOf) {
      raw();
      return hits != 0;
    }
    return belowLong(outOf) < hits;
  }

  /// A number from 0 (included) to 1 (excluded), a multiple of 2^-53.
  public double unit() {
    counters.count(slot);
    return (raw() >>> 11) * 0x1.0p-53;
  }

  /// A number from an exponential distribution, by inversion: `-mean * ln(1 - unit())`. At most about 37 times the
  /// mean.
  ///
  /// @param mean at least 0, finite
  /// @throws IllegalArgumentException if the mean is negative or not finite
  public double exponential(double mean) {
    if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "an exponential distribution with mean " + mean + "; finite and at least 0");
    }
    return -mean * StrictMath.log(1 - unit());
  }

  /// A number from the normal distribution with mean 0 and deviation 1, by inversion, so that one roll gives one
  /// number. Between -8.3 and 8.3.
  public double normal() {
    counters.count(slot);
    return Normal.quantile(((raw() >>> 12) + 0.5) * 0x1.0p-52);
  }

  /// One of a list, each as likely as any other.
  ///
  /// @throws IllegalArgumentException if the list is empty
  public <T> T pick(List<T> choices) {
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("pick from an empty list; at least one choice");
    }
    return choices.get(below(choices.size()));
  }

  /// A new list with the same elements, each order as likely as any other (Fisher and Yates). The given one stays as it
  /// is. Takes one roll for each element but the first.
  public <T> List<T> shuffle(List<T> elements) {
    List<T> shuffled = new ArrayList<>(elements);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return shuffled;
  }

  /// How many rolls with an open outcome were made in this stream, since the beginning of the run.
  public long rolls() {
    return counters.rolls(slot);
  }

  /// A die of its own at the same point of the same stream; from now on neither knows of the other, and no [Dice] count
  /// the copy's rolls.
  public Die copy() {
    return new Die(Counters.single(counters.position(slot), counters.rolls(slot)), 0, key);
  }

  /// This stream in other dice, where those left it. For a holder of a die whose run was copied.
  public Die in(Dice dice) {
    return dice.stream(key);
  }

  private long belowLong(long count) {
    // count is unsigned and not 0
    if (count == 1) {
      raw();
      return 0;
    }
    counters.count(slot);
    long bits = raw();
    long low = bits * count;
    if (Long.compareUnsigned(low, count) < 0) {
      long unfair = Long.remainderUnsigned(-count, count);
      while (Long.compareUnsigned(low, unfair) < 0) {
        bits = raw();
        low = bits * count;
      }
    }
    return Math.unsignedMultiplyHigh(bits, count);
  }

  private long raw() {
    long mixed = Mix.strong(key.first() + Mix.GOLDEN * counters.next(slot));
    return Mix.other(mixed ^ key.second());
  }
}
