package dramaturg.kernel.agenda;

import java.util.Arrays;

/// Items in the order they were put in, each with its moment. It sorts nothing, and knows only which moment is the
/// least.
final class Bucket {

  private static final int SMALLEST = 8;
  private static final long[] NO_MOMENTS = {};
  private static final Object[] NO_ITEMS = {};

  long[] at = NO_MOMENTS;
  Object[] items = NO_ITEMS;
  int size;
  long least = Long.MAX_VALUE;

  void add(long atMillis, Object item) {
    int i = size;
    if (i == at.length) {
      int capacity = Math.max(SMALLEST, i << 1);
      at = Arrays.copyOf(at, capacity);
      items = Arrays.copyOf(items, capacity);
    }
    at[i] = atMillis;
    items[i] = item;
    size = i + 1;
    if (atMillis < least) {
      least = atMillis;
    }
  }

  void clear() {
    Arrays.fill(items, 0, size, null);
    size = 0;
    least = Long.MAX_VALUE;
  }

  Bucket copy() {
    Bucket copy = new Bucket();
    if (size > 0) {
      copy.at = Arrays.copyOf(at, size);
      copy.items = Arrays.copyOf(items, size);
    }
    copy.size = size;
    copy.least = least;
    return copy;
  }
}
