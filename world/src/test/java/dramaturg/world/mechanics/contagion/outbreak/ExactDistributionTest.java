package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.dice.Dice;
import dramaturg.world.mechanics.contagion.outbreak.Outbreak.Detail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small groups in which everybody meets everybody: the distribution of the number infected is known exactly.
class ExactDistributionTest {
  private static final int GROUPS = 5_000;
  private static final int RUNS = 20;
  private static final long HOUR = 3_600_000;

  /// Many groups side by side are one network, so one outbreak gives many independent samples.
  @ParameterizedTest
  @CsvSource({
    "5, 0.5, 3.033827, 0.333333, 0.337160",
    "10, 0.2, 4.571004, 0.357143, 0.126282",
    "20, 0.1, 8.117944, 0.344828, 0.040573"
  })
  void contactsGiveTheExactDistribution(
      int size, double hazard, double mean, double alone, double all) {
    double[] exact = exact(size, hazard);
    assertKnown(exact, mean, alone, all);
    ContactNetwork groups = groups(size);
    Strain strain = Strain.sir("strain", hazard, 0, HOUR);
    Dice dice = new Dice(size);
    long[] counts = new long[size + 1];
    for (int run = 0; run < RUNS; run++) {
      Outbreak outbreak =
          Outbreak.begin(groups, strain, Detail.INFECTIONS, dice.of("groups", "test"), 0);
      int[] infected = new int[GROUPS];
      for (int group = 0; group < GROUPS; group++) {
        outbreak.infect(group * size + run % size, Outbreak.NOBODY, 0);
        infected[group]++;
      }
      outbreak.run(Long.MAX_VALUE, (at, who, from, route) -> infected[who / size]++);
      for (int count : infected) {
        counts[count]++;
      }
    }
    assertFits(counts, exact);
  }

  /// Over the link one carrier reaches others at `hazard` times their number.
  @ParameterizedTest
  @CsvSource({
    "5, 0.5, 3.033827, 0.333333, 0.337160",
    "10, 0.2, 4.571004, 0.357143, 0.126282",
    "20, 0.1, 8.117944, 0.344828, 0.040573"
  })
  void theLinkGivesTheExactDistribution(
      int size, double hazard, double mean, double alone, double all) {
    double[] exact = exact(size, hazard);
    assertKnown(exact, mean, alone, all);
    Strain strain = Strain.sir("strain", 0, hazard * (size - 1), HOUR);
    Dice dice = new Dice(size + 1);
    long[] counts = new long[size + 1];
    for (int run = 0; run < 30_000; run++) {
      Outbreak outbreak =
          Outbreak.begin(
              ContactNetwork.none(size), strain, Detail.INFECTIONS, dice.of("link", "test"), 0);
      outbreak.linkAll(0);
      outbreak.infect(run % size, Outbreak.NOBODY, 0);
      outbreak.run(Long.MAX_VALUE, (at, who, from, route) -> {});
      counts[outbreak.infections()]++;
    }
    assertFits(counts, exact);
  }

  /// The embedded chain: with s open and i infectious, the next event is an infection with chance b s / (b s + 1).
  private static double[] exact(int size, double hazard) {
    double[][] chance = new double[size + 1][size + 1];
    double[] infected = new double[size + 1];
    chance[size - 1][1] = 1;
    for (int open = size - 1; open >= 0; open--) {
      for (int carriers = size - open; carriers >= 1; carriers--) {
        double infection = hazard * open / (hazard * open + 1);
        if (open > 0) {
          chance[open - 1][carriers + 1] += chance[open][carriers] * infection;
        }
        chance[open][carriers - 1] += chance[open][carriers] * (1 - infection);
      }
      infected[size - open] = chance[open][0];
    }
    return infected;
  }

  private static void assertKnown(double[] exact, double mean, double alone, double all) {
    double sum = 0;
    for (int count = 0; count < exact.length; count++) {
      sum += count * exact[count];
    }
    assertThat(sum).isCloseTo(mean, within(1e-6));
    assertThat(exact[1]).isCloseTo(alone, within(1e-6));
    assertThat(exact[exact.length - 1]).isCloseTo(all, within(1e-6));
  }

  private static void assertFits(long[] counts, double[] exact) {
    assertThat(Samples.chiSquare(counts, exact)).isLessThan(1);
  }

  private static ContactNetwork groups(int size) {
    ContactList pairs = new ContactList(GROUPS * size, GROUPS * size * size / 2);
    for (int who = 0; who < GROUPS * size; who++) {
      for (int other = who / size * size; other < who; other++) {
        pairs.add(who, other);
      }
    }
    return pairs.build();
  }
}
