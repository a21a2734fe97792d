package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.dice.Dice;
import dramaturg.world.mechanics.contagion.outbreak.Outbreak.Detail;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine and the direct method agree in distribution: number infected, peak, time of the last event.
class MethodsAgreeTest {
  private static final int RUNS = 1_500;
  private static final int PEOPLE = 30;
  private static final long HOUR = 3_600_000;
  private static final ContactNetwork NETWORK =
      ContactNetwork.random(PEOPLE, 4, new Dice(3).of("network", "test"));

  /// What is done to somebody at an hour, in the words of both methods.
  private record Change(int hour, int every, Consumer<Both> what) {}

  private record Both(Outbreak engine, DirectMethod direct, int who, long at) {}

  static Stream<Arguments> cases() {
    Strain plain = Strain.sir("plain", 0.8, 0, HOUR);
    Strain staged =
        new Strain(
            "staged",
            List.of(
                Stage.quiet("latent", new Lasting.Exponential(HOUR / 2)),
                new Stage("early", new Lasting.Exponential(HOUR / 2), 2, 0),
                new Stage("late", new Lasting.Exponential(HOUR), 0.3, 1)),
            Strain.After.IMMUNE);
    Strain again =
        new Strain(
            "again",
            List.of(new Stage("ill", new Lasting.Exponential(HOUR), 0.4, 0.2)),
            Strain.After.SUSCEPTIBLE);
    List<Change> nothing = List.of();
    List<Change> quarantine =
        List.of(
            new Change(1, 3, MethodsAgreeTest::isolate),
            new Change(2, 3, MethodsAgreeTest::rejoin));
    List<Change> medicine =
        List.of(
            new Change(1, 2, MethodsAgreeTest::cure), new Change(2, 5, MethodsAgreeTest::immunise));
    List<Change> everything =
        List.of(
            new Change(1, 3, MethodsAgreeTest::isolate),
            new Change(1, 2, MethodsAgreeTest::cure),
            new Change(2, 3, MethodsAgreeTest::rejoin),
            new Change(3, 4, MethodsAgreeTest::infect),
            new Change(3, 5, MethodsAgreeTest::immunise),
            new Change(4, 2, MethodsAgreeTest::cure));
    return Stream.of(
        Arguments.of("plain", plain, nothing),
        Arguments.of("plain, quarantine", plain, quarantine),
        Arguments.of("plain, medicine", plain, medicine),
        Arguments.of("staged", staged, nothing),
        Arguments.of("staged, everything", staged, everything),
        Arguments.of("again", again, nothing),
        Arguments.of("again, everything", again, everything));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void withTheDirectMethod(String name, Strain strain, List<Change> changes) {
    Dice dice = new Dice(41);
    double[][] ours = new double[3][RUNS];
    double[][] theirs = new double[3][RUNS];
    for (int run = 0; run < RUNS; run++) {
      Outbreak engine = Outbreak.begin(NETWORK, strain, Detail.STAGES, dice.of("engine", name), 0);
      DirectMethod direct = new DirectMethod(NETWORK, strain, dice.of("direct", name));
      for (int who = 0; who < PEOPLE; who += 2) {
        engine.link(who, 0);
        direct.link(who);
      }
      engine.infect(run % PEOPLE, Outbreak.NOBODY, 0);
      direct.infect(run % PEOPLE);
      direct.count();
      Record record = new Record();
      for (Change change : changes) {
        play(engine, direct, record, change.hour() * HOUR);
        for (int who = 0; who < PEOPLE; who += change.every()) {
          change.what().accept(new Both(engine, direct, who, change.hour() * HOUR));
        }
        record.carriers = 0;
        for (int who = 0; who < PEOPLE; who++) {
          record.carriers += engine.stage(who, change.hour() * HOUR).isPresent() ? 1 : 0;
        }
        record.peak = Math.max(record.peak, record.carriers);
        direct.count();
      }
      play(engine, direct, record, 8 * HOUR);
      ours[0][run] = engine.infections();
      theirs[0][run] = direct.infections;
      ours[1][run] = record.peak;
      theirs[1][run] = direct.peak;
      ours[2][run] = record.last / (double) HOUR;
      theirs[2][run] = direct.lastEvent;
    }
    for (int what = 0; what < 3; what++) {
      assertThat(Samples.kolmogorov(ours[what], theirs[what])).as("measure " + what).isLessThan(1);
    }
  }

  private static void play(Outbreak engine, DirectMethod direct, Record record, long until) {
    engine.run(until - 1, record);
    direct.run(until / (double) HOUR);
  }

  private static void isolate(Both both) {
    both.engine().isolate(both.who(), both.at());
    both.direct().isolate(both.who(), true);
  }

  private static void rejoin(Both both) {
    both.engine().rejoin(both.who(), both.at());
    both.direct().isolate(both.who(), false);
  }

  private static void cure(Both both) {
    both.engine().cure(both.who(), both.at());
    both.direct().cure(both.who());
  }

  private static void immunise(Both both) {
    both.engine().immunise(both.who(), both.at());
    both.direct().immunise(both.who());
  }

  private static void infect(Both both) {
    both.engine().infect(both.who(), Outbreak.NOBODY, both.at());
    both.direct().infect(both.who());
  }

  private static final class Record implements Outbreak.Witness {
    int carriers = 1;
    int peak = 1;
    long last;

    @Override
    public void infected(long atMillis, int who, int from, Happening.Route route) {
      peak = Math.max(peak, ++carriers);
      last = atMillis;
    }

    @Override
    public void stageBegun(long atMillis, int who, int stage) {
      last = atMillis;
    }

    @Override
    public void over(long atMillis, int who) {
      carriers--;
      last = atMillis;
    }
  }
}
