package dramaturg.kernel.dice;

import dramaturg.kernel.fact.EntityId;
import java.util.Arrays;

/// All random streams of one run, each with a name. It promises nothing about security: whoever knows the seed knows
/// every roll.
///
/// Not safe for use by two threads at once.
public final class Dice {

  private final long seed;
  private final Counters counters;
  private long[] firstKeys;
  private long[] secondKeys;
  private int[] slots; // open addressing: slot + 1, or 0 where free
  private boolean keysShared;

  /// The dice of a run; streams come into being when they are asked for.
  ///
  /// @param seed any number; neighbouring seeds give unrelated rolls
  public Dice(long seed) {
    this.seed = seed;
    counters = new Counters(8);
    firstKeys = new long[8];
    secondKeys = new long[8];
    slots = new int[16];
  }

  private Dice(Dice other) {
    seed = other.seed;
    counters = other.counters.copy();
    firstKeys = other.firstKeys;
    secondKeys = other.secondKeys;
    slots = other.slots;
    keysShared = true;
    other.keysShared = true;
  }

  /// The stream for a purpose of an entity, where its earlier rolls left it. The entity's name counts, not its index.
  ///
  /// @param purpose what is rolled for, such as `force-door`
  public Die of(String purpose, EntityId owner) {
    return of(purpose, owner.name());
  }

  /// The stream for a purpose of an owner, where its earlier rolls left it.
  ///
  /// @param purpose what is rolled for, such as `force-door`
  /// @param owner whose roll it is; any text
  public Die of(String purpose, String owner) {
    return stream(StreamKey.of(seed, purpose, owner));
  }

  /// The seed of the run.
  public long seed() {
    return seed;
  }

  /// How many rolls with an open outcome were made in all streams. A roll whose outcome is certain (a die with one
  /// side, a chance of 100 in 100) does not count, so a caller can see whether chance had a say.
  public long rolls() {
    return counters.total();
  }

  /// How many streams there are.
  public int streams() {
    return counters.size();
  }

  /// Dice that stand where these stand; from now on neither knows of the other. A [Die] taken from these still rolls
  /// for these: take it anew, or see [Die#in].
  public Dice copy() {
    return new Dice(this);
  }

  Die stream(StreamKey key) {
    int mask = slots.length - 1;
    int probe = (int) key.first() & mask;
    while (slots[probe] != 0) {
      int slot = slots[probe] - 1;
      if (firstKeys[slot] == key.first() && secondKeys[slot] == key.second()) {
        return new Die(counters, slot, key);
      }
      probe = (probe + 1) & mask;
    }
    return new Die(counters, add(key), key);
  }

  private int add(StreamKey key) {
    int slot = counters.size();
    if (slot == firstKeys.length) {
      firstKeys = Arrays.copyOf(firstKeys, slot * 2);
      secondKeys = Arrays.copyOf(secondKeys, slot * 2);
      slots = indexed(slots.length * 2, slot);
    } else if (keysShared) {
      firstKeys = firstKeys.clone();
      secondKeys = secondKeys.clone();
      slots = slots.clone();
    }
    keysShared = false;
    firstKeys[slot] = key.first();
    secondKeys[slot] = key.second();
    insert(slots, key.first(), slot);
    counters.add();
    return slot;
  }

  private int[] indexed(int capacity, int count) {
    int[] index = new int[capacity];
    for (int slot = 0; slot < count; slot++) {
      insert(index, firstKeys[slot], slot);
    }
    return index;
  }

  private static void insert(int[] index, long first, int slot) {
    int probe = (int) (first & (index.length - 1));
    while (index[probe] != 0) {
      probe = (probe + 1) & (index.length - 1);
    }
    index[probe] = slot + 1;
  }
}
