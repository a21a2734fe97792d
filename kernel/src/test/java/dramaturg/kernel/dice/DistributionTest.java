package dramaturg.kernel.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/// Rolls against the distributions that they promise, by chi-square on fixed seeds. A statistic must lie within four
/// and a half deviations of its mean (Wilson and Hilferty's cube root makes it nearly normal): also below, since
/// rolls that fit too well are no rolls.
final class DistributionTest {

  private static final int ROLLS = 200_000;

  private static Die die(String owner) {
    return new Dice(20_260_101).of("distribution", owner);
  }

  @Test
  void numbersBelowABoundAreEven() {
    for (int bound : new int[] {2, 3, 6, 7, 100, 1000}) {
      Die die = die("below " + bound);
      even(bound, () -> die.below(bound));
    }
  }

  @Test
  void wideRangesAreEven() {
    Die die = die("between");
    long third = Long.MAX_VALUE / 3 * 2; // a range of two thirds of 2^64: many rolls are repeated
    even(64, () -> (int) Math.unsignedMultiplyHigh(die.between(-third, third) + third, 96));
    Die parity = die("parity"); // without repetition two of three numbers would be even
    even(2, () -> (int) (parity.between(-third, third) + third & 1));
    Die all = die("all");
    even(256, () -> (int) (all.between(Long.MIN_VALUE, Long.MAX_VALUE) >>> 56));
  }

  @Test
  void unitsAreEven() {
    Die die = die("unit");
    even(500, () -> (int) (die.unit() * 500));
  }

  @Test
  void chancesAreMet() {
    for (int percent : new int[] {1, 30, 50, 99}) {
      Die die = die("chance " + percent);
      chiSquare(new double[] {100 - percent, percent}, () -> die.chance(percent, 100) ? 1 : 0);
    }
  }

  @Test
  void exponentialsFall() {
    Die die = die("exponential");
    even(200, () -> (int) (200 * (1 - StrictMath.exp(-die.exponential(7) / 7)) % 200));
  }

  @Test
  void normalsSpread() {
    Die die = die("normal");
    double[] edges = {-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3};
    // differences of the normal distribution function, from Python: statistics.NormalDist().cdf
    double[] shares = {
      0.0013498980316301035, 0.02140023391654910, 0.04405706932067886, 0.09184805266259898,
          0.1498822847945298,
      0.19146246127401312, 0.19146246127401312, 0.1498822847945298, 0.09184805266259898,
          0.04405706932067886,
      0.02140023391654910, 0.0013498980316301035
    };
    chiSquare(
        shares,
        () -> {
          int place = Arrays.binarySearch(edges, die.normal());
          return place < 0 ? -place - 1 : place;
        });
  }

  @Test
  void ordersAreEven() {
    Die die = die("shuffle");
    Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    even(
        24,
        () -> numbers.computeIfAbsent(die.shuffle(List.of(1, 2, 3, 4)), order -> numbers.size()));
  }

  @Test
  void neighbouringStreamsAreEven() {
    int[] owner = {0};
    Dice dice = new Dice(1);
    even(256, () -> (int) (dice.of("first", "owner" + owner[0]++).nextLong() >>> 56));
    int[] seed = {0};
    even(256, () -> (int) new Dice(seed[0]++).of("first", "owner").nextLong() & 255);
  }

  @Test
  void neighbouringStreamsAreStrangers() {
    Dice dice = new Dice(1);
    Die one = dice.of("pair", "anna");
    Die other = dice.of("pair", "annb");
    even(256, () -> one.below(16) * 16 + other.below(16));
    Die self = die("self");
    even(256, () -> self.below(16) * 16 + self.below(16));
  }

  @Test
  void everyBitIsEven() {
    Die die = die("bits");
    int[] ones = new int[64];
    int[] flips = new int[64];
    long before = 0;
    for (int i = 0; i < ROLLS; i++) {
      long bits = die.nextLong();
      for (int bit = 0; bit < 64; bit++) {
        ones[bit] += (int) (bits >>> bit & 1);
        flips[bit] += (int) ((bits ^ before) >>> bit & 1);
      }
      before = bits;
    }
    for (int bit = 0; bit < 64; bit++) {
      assertThat((double) ones[bit]).isCloseTo(ROLLS / 2.0, within(4.5 * Math.sqrt(ROLLS / 4.0)));
      assertThat((double) flips[bit]).isCloseTo(ROLLS / 2.0, within(4.5 * Math.sqrt(ROLLS / 4.0)));
    }
  }

  @Test
  void theTestBites() {
    Die die = die("bad");
    double[] shares = new double[20];
    Arrays.fill(shares, 1);
    double loaded = deviations(shares, () -> die.chance(1, 100) ? 5 : die.below(20));
    int[] turn = {0};
    double tooEven = deviations(shares, () -> turn[0]++ % 20);
    assertThat(loaded).isGreaterThan(4.5);
    assertThat(tooEven).isLessThan(-4.5);
  }

  private static void even(int classes, IntSupplier roll) {
    double[] shares = new double[classes];
    Arrays.fill(shares, 1);
    chiSquare(shares, roll);
  }

  private static void chiSquare(double[] shares, IntSupplier roll) {
    assertThat(deviations(shares, roll)).isBetween(-4.5, 4.5);
  }

  private static double deviations(double[] shares, IntSupplier roll) {
    int[] counts = new int[shares.length];
    for (int i = 0; i < ROLLS; i++) {
      counts[roll.getAsInt()]++;
    }
    double sum = Arrays.stream(shares).sum();
    double chiSquare = 0;
    for (int i = 0; i < shares.length; i++) {
      double expected = ROLLS * shares[i] / sum;
      chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    double free = shares.length - 1;
    return (StrictMath.cbrt(chiSquare / free) - (1 - 2 / (9 * free))) / Math.sqrt(2 / (9 * free));
  }
}
