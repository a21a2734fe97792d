package dramaturg.kernel.chronicle;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.property.Gen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Facts of all shapes and chronicles of them, for tests.
public final class Samples {

  private static final List<EntityId> CAST =
      List.of(
          new EntityId(0, "anna"),
          new EntityId(1, "bert"),
          new EntityId(2, "hall"),
          new EntityId(300, "house_2"),
          new EntityId(70_000, "z"));

  private Samples() {}

  /// Where somebody stands.
  public enum Side {
    LEFT,
    RIGHT_HAND
  }

  /// Nothing to say.
  public record Dawned() implements Fact {}

  /// Two of the same kind.
  public record Met(EntityId one, EntityId other) implements Fact {}

  /// Skipped by narration.
  public record Breathed(EntityId who) implements Fact {
    @Override
    public boolean small() {
      return true;
    }
  }

  /// One argument of each kind.
  public record Everything(
      EntityId who,
      long far,
      int near,
      boolean open,
      String said,
      Side side,
      List<EntityId> seen,
      Expression goal)
      implements Fact {
    @Override
    public int version() {
      return 3;
    }
  }

  /// Every entity that the samples name.
  public static List<EntityId> cast() {
    return CAST;
  }

  /// Facts of all shapes.
  public static Gen<Fact> facts() {
    return (die, size) ->
        switch (die.below(5)) {
          case 0 -> new Dawned();
          case 1 -> new Met(die.pick(CAST), die.pick(CAST));
          case 2 -> new Breathed(die.pick(CAST));
          default -> everything(die, size);
        };
  }

  private static Everything everything(Die die, int size) {
    return new Everything(
        die.pick(CAST),
        Gen.anyNumber().make(die, size),
        (int) die.nextLong(),
        die.chance(1, 2),
        Gen.texts().make(die, size),
        die.pick(List.of(Side.values())),
        places(die, size),
        new Expression.Recorded(Gen.texts().make(die, size)));
  }

  private static List<EntityId> places(Die die, int size) {
    return die.shuffle(CAST).subList(0, Math.min(size, die.below(CAST.size() + 1)));
  }

  /// Chronicles of `size` entries at most.
  public static Gen<Chronicle> chronicles() {
    return (die, size) -> {
      Chronicle chronicle = new Chronicle(header(die, size));
      go(chronicle, die, die.below(size + 1), size);
      return chronicle;
    };
  }

  private static Header header(Die die, int size) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    for (int i = die.below(4); i > 0; i--) {
      fields.put(Gen.texts().make(die, 5), Gen.texts().make(die, size));
    }
    return new Header(1 + die.below(3), fields);
  }

  /// Adds entries to a chronicle.
  public static void go(Chronicle chronicle, Die die, int entries, int size) {
    for (int i = 0; i < entries; i++) {
      int id = chronicle.size();
      long before = id == 0 ? 0 : chronicle.at(id - 1);
      long atMillis = before + (die.chance(1, 2) ? 0 : die.between(0, 1L << die.below(40)));
      if (id % 7 == 3) {
        chronicle.appendFrom(
            atMillis, List.of(), facts().make(die, size), die.below(id), die.below(16));
      } else {
        chronicle.append(
            atMillis, places(die, size), facts().make(die, size), cause(die, id), die.below(16));
      }
    }
  }

  private static Cause cause(Die die, int id) {
    int count = die.below(Math.min(id, 4) + 1);
    if (count == 0) {
      return die.chance(1, 2) ? Cause.OPENING : new Cause.Intervention(Gen.texts().make(die, 8));
    }
    int[] earlier = new int[count];
    for (int k = 0; k < count; k++) {
      earlier[k] = die.below(id);
    }
    return Cause.from(earlier);
  }
}
