package dramaturg.world.state.space.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SweepTest {
  @RepeatedTest(100)
  void findsWhatLookingAtEveryPairFinds(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("sweep", "points");
    int count = die.below(300);
    double wide = die.pick(List.of(1.0, 100.0, 1e9));
    double tall = die.pick(List.of(0.0, 1.0, 1e9));
    double[] xs = IntStream.range(0, count).mapToDouble(i -> (die.unit() - 0.5) * wide).toArray();
    double[] ys = IntStream.range(0, count).mapToDouble(i -> die.unit() * tall - 7).toArray();
    double range = die.pick(List.of(0.01, 0.2, 1.5)) * Math.max(wide, tall);
    Sweep sweep = Sweep.of(xs, ys, range);
    for (int one = 0; one < count; one++) {
      int here = one;
      List<Integer> near =
          IntStream.range(0, count)
              .filter(other -> other != here && distance(xs, ys, here, other) <= range)
              .boxed()
              .toList();
      assertThat(IntStream.range(0, sweep.count(one)).mapToObj(k -> sweep.contact(here, k)))
          .containsExactlyInAnyOrderElementsOf(near);
    }
  }

  private static double distance(double[] xs, double[] ys, int one, int other) {
    double across = xs[other] - xs[one];
    double along = ys[other] - ys[one];
    return Math.sqrt(across * across + along * along);
  }

  @Test
  void whatIsExactlyAsFarAsTheRangeIsInIt() {
    Sweep sweep = Sweep.of(new double[] {0, 3, 10}, new double[] {0, 4, 0}, 5);
    assertThat(sweep.count(0)).isEqualTo(1);
    assertThat(sweep.contact(0, 0)).isEqualTo(1);
    assertThat(sweep.count(2)).isZero();
    assertThatThrownBy(() -> sweep.contact(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whatIsNoPointAndWhatIsNoRangeIsRefused() {
    double[] one = {1};
    assertThatThrownBy(() -> Sweep.of(one, new double[] {Double.NaN}, 1))
        .hasMessageContaining("point 0");
    assertThatThrownBy(() -> Sweep.of(one, one, 0)).hasMessageContaining("range 0");
    assertThatThrownBy(() -> Sweep.of(one, new double[2], 1)).hasMessageContaining("1 and 2");
  }
}
