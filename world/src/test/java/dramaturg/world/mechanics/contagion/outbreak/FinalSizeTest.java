package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.world.mechanics.contagion.outbreak.Outbreak.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is known of large outbreaks; one unit of time is an hour, infectious periods are memoryless with mean 1.
class FinalSizeTest {
  private static final long HOUR = 3_600_000;
  private static final long END = 1L << 40;

  private final Dice dice = new Dice(20_000);

  /// The final size of a well-mixed outbreak is normal with the deviation of von Bahr and Martin-Loef (1980), here
  /// for memoryless periods; four times that is allowed.
  @ParameterizedTest
  @CsvSource({"1.2, 0.313698", "1.5, 0.582812", "2, 0.796812", "3, 0.940480", "5, 0.993023"})
  void wellMixedOutbreaksReachTheKnownSize(double reproduction, double known) {
    int size = 200_000;
    int runs = 4;
    Strain strain = Strain.sir("mixed", 0, reproduction, HOUR);
    double sum = 0;
    for (int run = 0; run < runs; ) {
      Outbreak outbreak =
          Outbreak.begin(ContactNetwork.none(size), strain, Detail.INFECTIONS, die("mixed"), 0);
      outbreak.linkAll(0);
      outbreak.infect(0, Outbreak.NOBODY, 0);
      outbreak.run(END, (at, who, from, route) -> {});
      if (outbreak.infections() > size / 20) {
        sum += (double) outbreak.infections() / size;
        run++;
      }
    }
    double spared = 1 - known;
    double deviation =
        Math.sqrt(known * spared * (1 + reproduction * reproduction * spared))
            / (1 - reproduction * spared);
    assertThat(sum / runs)
        .isCloseTo(known, within(4 * deviation / Math.sqrt((double) size * runs)));
  }

  /// The mean over independent graphs against the limit for large ones; its error is estimated from the runs, and
  /// four times that is allowed.
  @Test
  void outbreaksOnRandomGraphsReachTheKnownSize() {
    int size = 20_000;
    double[] sizes = new double[24];
    for (int run = 0; run < sizes.length; ) {
      ContactNetwork network = ContactNetwork.random(size, 10, die("graph"));
      int reached = spread(network, 0.5, 0, Integer.MAX_VALUE);
      if (reached > size / 20) {
        sizes[run++] = (double) reached / size;
      }
    }
    assertThat(Samples.mean(sizes)).isCloseTo(0.959118, within(4 * Samples.error(sizes)));
    assertThat(Samples.error(sizes)).isLessThan(0.0008);
  }

  /// Large outbreaks are rarer than the share they reach, because infectious periods vary: an engine that draws each
  /// contact's fate without its host's period gets 0.959 here. A share of 20,000 coins strays by 0.003.
  @Test
  void outbreaksOnRandomGraphsAreAsRareAsKnown() {
    int size = 20_000;
    int large = 0;
    for (int graph = 0; graph < 20; graph++) {
      ContactNetwork network = ContactNetwork.random(size, 10, die("graph"));
      for (int run = 0; run < 1_000; run++) {
        large += spread(network, 0.5, run * 20, 300) >= 300 ? 1 : 0;
      }
    }
    assertThat(large / 20_000.0).isCloseTo(0.775292, within(4 * 0.00295));
  }

  /// Below the threshold 1/9 an outbreak from one reaches 1/(1-R) on average, R = 10 b/(1+b); above it, the root of
  /// s = 1-exp(-R s) or next to nothing.
  @Test
  void thresholdsLieWhereTheyShould() {
    ContactNetwork network = ContactNetwork.random(100_000, 10, die("graph"));
    double[] sizes = new double[20_000];
    for (int run = 0; run < sizes.length; run++) {
      sizes[run] = spread(network, 0.08, run * 5, Integer.MAX_VALUE);
    }
    assertThat(Samples.mean(sizes))
        .isCloseTo(1 / (1 - 0.8 / 1.08), within(4 * Samples.error(sizes)));

    int most = 0;
    for (int run = 0; run < 40; run++) {
      most = Math.max(most, spread(network, 0.11, run, Integer.MAX_VALUE));
    }
    assertThat(most).isLessThan(10_000);

    double share = 0;
    for (int run = 0; run < 40 && share < 0.1; run++) {
      share = spread(network, 0.15, run, Integer.MAX_VALUE) / 100_000.0;
    }
    double reproduction = 1.5 / 1.15;
    double known = 0.5;
    for (int i = 0; i < 200; i++) {
      known = 1 - Math.exp(-reproduction * known);
    }
    // the deviation of the well-mixed case is 3.1 / sqrt(size) here; a graph's is of that order
    assertThat(share).isCloseTo(known, within(5 * 3.1 / Math.sqrt(100_000)));
  }

  /// How many are infected from one, at least until a number is reached.
  private int spread(ContactNetwork network, double contactsPerHour, int first, int enough) {
    Strain strain = Strain.sir("strain", contactsPerHour, 0, HOUR);
    Outbreak outbreak = Outbreak.begin(network, strain, Detail.INFECTIONS, die("spread"), 0);
    outbreak.infect(first, Outbreak.NOBODY, 0);
    while (outbreak.infections() < enough && outbreak.next(END).isPresent()) {}
    return outbreak.infections();
  }

  private Die die(String purpose) {
    return dice.of(purpose, "test");
  }
}
