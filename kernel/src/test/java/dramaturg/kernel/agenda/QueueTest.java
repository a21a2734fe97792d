package dramaturg.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.ArrayDeque;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The agenda and the dice play a queue with one server, memoryless arrivals and memoryless service, which theory
/// knows: at a load of 0.9 there are 9 in it on average, and for a tenth of the time nobody.
final class QueueTest {
  private static final double LOAD = 0.9;
  private static final double SERVICE_MILLIS = 1_000_000;
  private static final int RUNS = 20;
  private static final int CUSTOMERS = 180_000;

  private enum Happening {
    ARRIVES,
    LEAVES
  }

  /// @param inIt how many were in it, on average over time
  /// @param empty for what share of the time nobody was
  /// @param inside how long somebody was in it, on average, in milliseconds
  /// @param arrivals in a millisecond
  private record Played(double inIt, double empty, double inside, double arrivals) {}

  @Test
  void theLengthOfAQueueIsAsTheorySays() {
    var runs = IntStream.rangeClosed(1, RUNS).mapToObj(QueueTest::play).toList();
    double[] lengths = runs.stream().mapToDouble(Played::inIt).toArray();
    double length = DoubleStream.of(lengths).average().orElseThrow();
    double squares = DoubleStream.of(lengths).map(x -> (x - length) * (x - length)).sum();
    double error = Math.sqrt(squares / (RUNS - 1) / RUNS);
    assertThat(error).isLessThan(0.2);
    assertThat(length).isCloseTo(LOAD / (1 - LOAD), within(4 * error));
    assertThat(runs.stream().mapToDouble(Played::empty).average().orElseThrow())
        .isCloseTo(1 - LOAD, within(0.003));
  }

  /// Little's law. It holds without any chance from one moment at which nobody is there to another.
  @Test
  void howManyAreThereIsHowOftenTheyComeTimesHowLongTheyStay() {
    Played played = play(1);
    assertThat(played.inIt()).isCloseTo(played.arrivals() * played.inside(), within(1e-9));
  }

  /// From the first arrival until nobody is left after so many have come.
  private static Played play(int seed) {
    Dice dice = new Dice(seed);
    Die arriving = dice.of("arrivals", "queue");
    Die serving = dice.of("service", "queue");
    Agenda<Happening> agenda = new Agenda<>();
    ArrayDeque<Long> came = new ArrayDeque<>();
    agenda.put(0, Happening.ARRIVES);
    double customerMillis = 0;
    long emptyMillis = 0;
    double insideMillis = 0;
    int arrived = 0;
    long now = 0;
    while (arrived < CUSTOMERS || !came.isEmpty()) {
      long at = agenda.nextAt();
      customerMillis += (double) came.size() * (at - now);
      if (came.isEmpty()) emptyMillis += at - now;
      now = at;
      switch (agenda.poll()) {
        case ARRIVES -> {
          came.add(now);
          arrived++;
          agenda.put(now + (long) arriving.exponential(SERVICE_MILLIS / LOAD), Happening.ARRIVES);
          if (came.size() == 1) agenda.put(now + served(serving), Happening.LEAVES);
        }
        case LEAVES -> {
          insideMillis += now - came.poll();
          if (!came.isEmpty()) agenda.put(now + served(serving), Happening.LEAVES);
        }
      }
    }
    return new Played(
        customerMillis / now,
        (double) emptyMillis / now,
        insideMillis / arrived,
        (double) arrived / now);
  }

  private static long served(Die die) {
    return (long) die.exponential(SERVICE_MILLIS);
  }
}
