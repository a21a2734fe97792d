package dramaturg.story.facts;

import java.util.Arrays;

/// Entry ids in ascending order, to which later ones can be added.
public final class Entries {
  /// None; never add to it.
  static final Entries NONE = new Entries();

  private int[] ids = new int[4];
  private int size;

  Entries() {}

  void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// The entry at a position.
  public int at(int i) {
    return ids[i];
  }

  /// All of them, in order.
  public int[] all() {
    return Arrays.copyOf(ids, size);
  }

  /// How many are below `end`.
  public int countBefore(int end) {
    if (size == 0 || ids[size - 1] < end) {
      return size;
    }
    int found = Arrays.binarySearch(ids, 0, size, end);
    return found >= 0 ? found : -found - 1;
  }

  /// The position of an entry, or a negative number.
  int position(int id) {
    return Arrays.binarySearch(ids, 0, size, id);
  }
}
