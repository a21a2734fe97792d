package dramaturg.world.mechanics.contagion.outbreak;

import dramaturg.kernel.dice.Die;
import java.util.Arrays;

/// Who is in contact with whom: an immutable graph over individuals 0 .. size-1, in compressed sparse rows, every
/// contact in both directions and every row in ascending order. A pair listed twice counts as two contacts, so it has
/// twice the hazard. It holds no time and no state; a population that mixes freely needs no contacts at all, but the
/// link of [Strain].
public final class ContactNetwork {
  /// The most individuals.
  public static final int MOST_INDIVIDUALS = 20_000_000;

  /// The most contacts, each counted once.
  public static final int MOST_CONTACTS = 500_000_000;

  private final int[] starts;
  private final int[] others;

  private ContactNetwork(int[] starts, int[] others) {
    this.starts = starts;
    this.others = others;
  }

  /// Nobody is in contact with anybody.
  public static ContactNetwork none(int size) {
    return new ContactNetwork(new int[requireSize(size) + 1], new int[0]);
  }

  /// Everybody is in contact with everybody else; meant for small groups, since it stores each pair.
  public static ContactNetwork complete(int size) {
    requireSize(size);
    requireContacts((long) size * (size - 1) / 2);
    int[] starts = new int[size + 1];
    int[] others = new int[size * (size - 1)];
    int slot = 0;
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        if (other != one) {
          others[slot++] = other;
        }
      }
      starts[one + 1] = slot;
    }
    return new ContactNetwork(starts, others);
  }

  /// Each pair is in contact with the same chance, independently (Erdos-Renyi; pairs are skipped over geometrically
  /// as in Batagelj and Brandes 2005).
  ///
  /// @param meanDegree the mean number of contacts of one individual, 0 to size-1
  public static ContactNetwork random(int size, double meanDegree, Die die) {
    requireSize(size);
    if (!(meanDegree >= 0) || meanDegree > size - 1) {
      throw new IllegalArgumentException("mean degree must lie in 0 .. size-1, not " + meanDegree);
    }
    double chance = meanDegree / Math.max(1, size - 1);
    ContactList pairs =
        new ContactList(size, (int) Math.min(MOST_CONTACTS, meanDegree * size / 2 * 1.01 + 1_000));
    long key = die.nextLong();
    double perSkip = -1 / StrictMath.log1p(-chance);
    long draw = 0;
    int one = 1;
    long other = -1;
    while (one < size && chance > 0) {
      other += 1 + (chance < 1 ? (long) (Draws.exponential(Draws.bits(key, draw++)) * perSkip) : 0);
      while (one < size && other >= one) {
        other -= one;
        one++;
      }
      if (one < size) {
        pairs.add(one, (int) other);
      }
    }
    return pairs.build();
  }

  /// The contacts of one pair after another: `one[i]` with `other[i]`.
  public static ContactNetwork of(int size, int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException("a pair needs two individuals");
    }
    ContactList pairs = new ContactList(size, one.length);
    for (int i = 0; i < one.length; i++) {
      pairs.add(one[i], other[i]);
    }
    return pairs.build();
  }

  /// How many individuals there are.
  public int size() {
    return starts.length - 1;
  }

  /// How many contacts there are, each counted once.
  public int contacts() {
    return others.length / 2;
  }

  /// How many contacts one individual has.
  public int degree(int who) {
    return starts[who + 1] - starts[who];
  }

  /// One individual's contact number `which`, 0 .. degree-1, in ascending order.
  public int contact(int who, int which) {
    if (which < 0 || which >= degree(who)) {
      throw new IndexOutOfBoundsException("individual " + who + " has no contact " + which);
    }
    return others[starts[who] + which];
  }

  int slots() {
    return others.length;
  }

  int firstSlot(int who) {
    return starts[who];
  }

  int endSlot(int who) {
    return starts[who + 1];
  }

  int otherAt(int slot) {
    return others[slot];
  }

  /// The first slot in `who`'s row that leads to `other` or to one after it.
  int slotTo(int who, int other) {
    int low = starts[who];
    int high = starts[who + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others[middle] < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int[] starts() {
    return starts;
  }

  int[] others() {
    return others;
  }

  static int requireSize(int size) {
    if (size < 1 || size > MOST_INDIVIDUALS) {
      throw new IllegalArgumentException(
          "a network has 1 to " + MOST_INDIVIDUALS + " individuals, not " + size);
    }
    return size;
  }

  static long requireContacts(long contacts) {
    if (contacts > MOST_CONTACTS) {
      throw new IllegalArgumentException(
          "a network has at most " + MOST_CONTACTS + " contacts, not " + contacts);
    }
    return contacts;
  }

  /// Builds from rows that are already complete; `starts` has one more entry than there are individuals.
  static ContactNetwork ofRows(int[] starts, int[] others) {
    return new ContactNetwork(starts, others);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ContactNetwork that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(others, that.others);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(others);
  }

  @Override
  public String toString() {
    return "ContactNetwork(" + size() + " individuals, " + contacts() + " contacts)";
  }
}
