package dramaturg.kernel.dice;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.property.Gen;
import dramaturg.kernel.property.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DicePropertyTest {

  /// A roll of some kind in the stream of a purpose and an owner.
  private record Roll(String purpose, String owner, int kind, long number) {
    String stream() {
      return purpose + "/" + owner;
    }

    Object in(Dice dice) {
      Die die = dice.of(purpose, owner);
      return switch (kind) {
        case 0 -> die.below((int) number);
        case 1 -> die.chance(number, 99);
        case 2 -> die.unit();
        case 3 -> die.exponential(number);
        case 4 -> die.normal();
        case 5 -> die.shuffle(List.of(1, 2, 3, 4, 5));
        case 6 -> die.pick(List.of("a", "b", "c"));
        default -> die.between(-number, number);
      };
    }
  }

  private static final Gen<Roll> ROLLS =
      (die, size) ->
          new Roll(
              die.pick(List.of("fire", "hide", "f", "firehide")),
                  die.pick(List.of("anna", "bert", "", "hideanna")),
              die.below(8), die.between(1, 99));

  @Test
  void rollsDependOnTheirOwnStreamOnly() {
    Property.of("streams", ROLLS.list())
        .upTo(100)
        .holds(rolls -> {
          Dice together = new Dice(42);
          Map<String, Dice> alone = new LinkedHashMap<>();
          for (Roll roll : rolls) {
            Dice own = alone.computeIfAbsent(roll.stream(), name -> new Dice(42));
            assertThat(roll.in(together)).isEqualTo(roll.in(own));
          }
          assertThat(together.streams()).isEqualTo(alone.size());
          assertThat(together.rolls())
              .isEqualTo(alone.values().stream().mapToLong(Dice::rolls).sum());
        });
  }

  @Test
  void copiesAtEveryStepGoOnAlike() {
    Property.of("dice copies", ROLLS.list())
        .cases(100)
        .holds(rolls -> {
          for (int step = 0; step <= rolls.size(); step++) {
            Dice dice = new Dice(1);
            List<Object> expected = new ArrayList<>();
            List<Object> copied = new ArrayList<>();
            rolls.subList(0, step).forEach(roll -> roll.in(dice));
            Dice copy = dice.copy();
            List<Roll> rest = rolls.subList(step, rolls.size());
            rest.forEach(roll -> expected.add(roll.in(dice)));
            rest.forEach(roll -> copied.add(roll.in(copy)));
            assertThat(copied).isEqualTo(expected);
            assertThat(copy.rolls()).isEqualTo(dice.rolls());
          }
        });
  }

  @Test
  void aDetachedDieGoesOnAlike() {
    Property.of("detached", ROLLS.list())
        .cases(50)
        .holds(rolls -> {
          Dice dice = new Dice(2);
          rolls.forEach(roll -> roll.in(dice));
          Die die = dice.of("fire", "anna");
          Die detached = die.copy();
          long before = dice.rolls();
          long rolled = detached.nextLong();
          assertThat(dice.rolls()).isEqualTo(before);
          assertThat(die.nextLong()).isEqualTo(rolled);
          assertThat(detached.in(dice.copy()).nextLong()).isEqualTo(detached.nextLong());
        });
  }
}
