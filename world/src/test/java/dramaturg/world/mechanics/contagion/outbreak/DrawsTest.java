package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int DRAWS = 1_000_000;

  @Test
  void exponentialNumbersFollowTheirLaw() {
    int cells = 64;
    long[] counts = new long[cells];
    double[] shares = new double[cells];
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      double x = Draws.exponential(Draws.bits(11, i));
      sum += x;
      counts[Math.min(cells - 1, (int) (x * 8))]++;
    }
    for (int i = 0; i < cells; i++) {
      double beyond = i == cells - 1 ? 0 : StrictMath.exp(-(i + 1) / 8.0);
      shares[i] = StrictMath.exp(-i / 8.0) - beyond;
    }
    // deviation 1, so the mean of 10^6 strays by 0.001; four times that is allowed
    assertThat(sum / DRAWS).isCloseTo(1, within(0.004));
    assertThat(Samples.chiSquare(counts, shares)).isLessThan(1);
  }

  @Test
  void aTailGoesOnAsFarAsItShould() {
    long beyond = 0;
    for (int i = 0; i < 10 * DRAWS; i++) {
      beyond += Draws.exponential(Draws.bits(12, i)) > 9 ? 1 : 0;
    }
    double expected = 10 * DRAWS * StrictMath.exp(-9);
    // a Poisson count strays by its root; four times that is allowed
    assertThat(beyond).isCloseTo(Math.round(expected), within(Math.round(4 * Math.sqrt(expected))));
  }

  @Test
  void drawsAreTheSameOnEveryMachine() {
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += Draws.exponential(Draws.bits(13, i));
    }
    assertThat(Double.toHexString(sum)).isEqualTo("0x1.e86e1a815dad6p19");
    // the first two numbers of SplitMix64 from seed 0, as its authors publish them
    assertThat(Draws.bits(0, 1)).isEqualTo(0xE220A8397B1DCDAFL);
    assertThat(Draws.bits(0, 2)).isEqualTo(0x6E789E6AA1B965F4L);
  }

  @Test
  void evenNumbersAreEven() {
    long[] counts = new long[7];
    double[] shares = new double[7];
    for (int i = 0; i < DRAWS; i++) {
      counts[Draws.below(Draws.bits(15, i), 7)]++;
    }
    java.util.Arrays.fill(shares, 1 / 7.0);
    assertThat(Samples.chiSquare(counts, shares)).isLessThan(1);
  }
}
