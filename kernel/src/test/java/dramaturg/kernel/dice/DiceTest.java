package dramaturg.kernel.dice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.fact.EntityId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class DiceTest {

  @Test
  void streamsAreNamedAndIndependent() {
    Dice plain = new Dice(7);
    long[] expected = rolls(plain.of("force-door", "anna"), 5);
    Dice busy = new Dice(7);
    rolls(busy.of("force-door", "bert"), 100);
    rolls(busy.of("force", "anna"), 3);
    assertThat(rolls(busy.of("force-door", new EntityId(9, "anna")), 5)).isEqualTo(expected);
    assertThat(rolls(new Dice(8).of("force-door", "anna"), 5)).isNotEqualTo(expected);
    assertThat(busy.streams()).isEqualTo(3);
    assertThat(busy.rolls()).isEqualTo(108);
  }

  @Test
  void rollsArePinned() {
    assertThat(rolls(new Dice(1).of("a", "b"), 3)).containsExactly(PINNED);
  }

  private static final long[] PINNED = {
    -5679380624177915023L, -2801215964726432419L, -7034817141719007241L
  };

  @Test
  void copiesGoOnAlikeAndApart() {
    Dice one = new Dice(7);
    rolls(one.of("a", "x"), 4);
    Dice two = one.copy();
    rolls(two.of("b", "x"), 4);
    Die left = one.of("a", "x");
    Die alone = left.copy();
    assertThat(left.in(two).nextLong()).isEqualTo(left.nextLong()).isEqualTo(alone.nextLong());
    assertThat(alone.rolls()).isEqualTo(5);
    assertThat(one.rolls()).isEqualTo(5);
    assertThat(two.rolls()).isEqualTo(9);
    assertThat(rolls(one.of("b", "x"), 4)).isEqualTo(rolls(new Dice(7).of("b", "x"), 4));
  }

  @Test
  void certainRollsMoveTheStreamButAreNoChance() {
    Dice dice = new Dice(3);
    Die die = dice.of("a", "x");
    assertThat(die.chance(0, 100)).isFalse();
    assertThat(die.chance(100, 100)).isTrue();
    assertThat(die.below(1)).isZero();
    assertThat(die.between(5, 5)).isEqualTo(5);
    assertThat(dice.rolls()).isZero();
    long fifth = rolls(new Dice(3).of("a", "x"), 5)[4];
    assertThat(die.nextLong()).isEqualTo(fifth);
  }

  @Test
  void rangesHold() {
    Die die = new Dice(3).of("a", "x");
    for (int i = 0; i < 10_000; i++) {
      assertThat(die.below(6)).isBetween(0, 5);
      assertThat(die.between(-2, 2)).isBetween(-2L, 2L);
      assertThat(die.unit()).isGreaterThanOrEqualTo(0).isLessThan(1);
      assertThat(die.exponential(2)).isGreaterThanOrEqualTo(0);
    }
    die.between(Long.MIN_VALUE, Long.MAX_VALUE);
    assertThat(die.shuffle(List.of(1, 2, 3, 4))).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(die.pick(List.of("only"))).isEqualTo("only");
    assertThatThrownBy(() -> die.below(0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> die.between(2, 1)).hasMessageContaining("lower bound");
    assertThatThrownBy(() -> die.chance(2, 1)).hasMessageContaining("2 in 1");
    assertThatThrownBy(() -> die.pick(List.of())).hasMessageContaining("empty list");
    assertThatThrownBy(() -> die.exponential(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void normalQuantilesAreRight() {
    // Python: statistics.NormalDist().inv_cdf
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
    assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167813, within(1e-14));
    assertThat(Normal.quantile(1e-12)).isCloseTo(-7.034483825301131, within(1e-13));
  }

  private static long[] rolls(Die die, int count) {
    return LongStream.generate(die::nextLong).limit(count).toArray();
  }
}
