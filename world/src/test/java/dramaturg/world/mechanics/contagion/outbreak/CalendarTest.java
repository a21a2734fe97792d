package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
  private record Item(long tick, long number) {}

  /// Random puts, near, far, before what was looked at, and of the same tick; against a queue that sorts.
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 20, 38})
  void leavesInOrderOfTickAndThenOfPutting(int shift) {
    Die die = new Dice(shift).of("calendar", "test");
    Calendar calendar = new Calendar(shift, 1_000);
    PriorityQueue<Item> sorted =
        new PriorityQueue<>(Comparator.comparingLong(Item::tick).thenComparingLong(Item::number));
    long now = 1_000;
    long number = 0;
    for (int step = 0; step < 60_000; step++) {
      boolean growing = step / 5_000 % 2 == 0;
      if (sorted.isEmpty() || die.chance(growing ? 6 : 3, 10)) {
        long tick = now + (die.nextLong() >>> die.between(18, 63));
        calendar.put(tick, number);
        sorted.add(new Item(tick, number++));
      } else if (die.chance(8, 10)) {
        assertThat(calendar.ready()).isTrue();
        Item item = sorted.remove();
        now = item.tick();
        assertThat(new Item(calendar.tick(), calendar.item())).isEqualTo(item);
        calendar.drop();
      } else if (die.chance(1, 10)) {
        calendar = calendar.copy();
      } else {
        assertThat(calendar.ready()).isTrue();
        assertThat(calendar.tick()).isEqualTo(sorted.element().tick());
      }
      assertThat(calendar.size()).isEqualTo(sorted.size());
    }
  }
}
