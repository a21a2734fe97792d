package dramaturg.world.mechanics.contagion.outbreak;

import java.util.Arrays;

/// Contacts in the order in which they were found, on the way to a [ContactNetwork]. It keeps a pair as often as it
/// was added.
final class ContactList {
  private final int size;
  private int[] ones;
  private int[] others;
  private int count;

  ContactList(int size, int expected) {
    this.size = ContactNetwork.requireSize(size);
    this.ones = new int[Math.max(8, expected)];
    this.others = new int[Math.max(8, expected)];
  }

  void add(int one, int other) {
    if (one == other || one < 0 || other < 0 || one >= size || other >= size) {
      throw new IllegalArgumentException(
          "no contact of " + one + " with " + other + " among " + size);
    }
    if (count == ones.length) {
      ContactNetwork.requireContacts(count + 1L);
      int capacity = (int) Math.min(ContactNetwork.MOST_CONTACTS, count * 2L);
      ones = Arrays.copyOf(ones, capacity);
      others = Arrays.copyOf(others, capacity);
    }
    ones[count] = one;
    others[count++] = other;
  }

  /// Two stable counting sorts: by the far end, then by the near one, so that each row comes out in ascending order.
  ContactNetwork build() {
    int[] starts = new int[size + 1];
    for (int i = 0; i < count; i++) {
      starts[ones[i] + 1]++;
      starts[others[i] + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] byFarEnd = new int[2 * count];
    int[] next = Arrays.copyOf(starts, size);
    for (int i = 0; i < count; i++) {
      byFarEnd[next[ones[i]]++] = others[i];
      byFarEnd[next[others[i]]++] = ones[i];
    }
    int[] rows = new int[2 * count];
    System.arraycopy(starts, 0, next, 0, size);
    for (int far = 0; far < size; far++) {
      for (int slot = starts[far]; slot < starts[far + 1]; slot++) {
        rows[next[byFarEnd[slot]]++] = far;
      }
    }
    return ContactNetwork.ofRows(starts, rows);
  }
}
