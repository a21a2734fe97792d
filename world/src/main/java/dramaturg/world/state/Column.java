package dramaturg.world.state;

import java.util.Arrays;

/// The values of one component over dense entity indices, with the entry that last wrote each. Copies share their
/// arrays until one of them is written to. It checks no types: [World] does.
final class Column {
  private static final int FEWEST = 16;

  private Object[] values;
  private int[] origins;
  private boolean shared;

  Column() {
    values = new Object[FEWEST];
    origins = new int[FEWEST];
  }

  private Column(Object[] values, int[] origins) {
    this.values = values;
    this.origins = origins;
    shared = true;
  }

  /// The value, or null where there is none; the only null that this package lets pass between its classes.
  Object at(int index) {
    return index < values.length ? values[index] : null;
  }

  int origin(int index) {
    return index < origins.length ? origins[index] : 0;
  }

  int length() {
    return values.length;
  }

  void put(int index, Object value, int origin) {
    if (index >= values.length || shared) {
      int length =
          Math.max(
              values.length, index < values.length ? 0 : Math.max(index + 1, values.length * 2));
      values = Arrays.copyOf(values, length);
      origins = Arrays.copyOf(origins, length);
      shared = false;
    }
    values[index] = value;
    origins[index] = origin;
  }

  Column copy() {
    shared = true;
    return new Column(values, origins);
  }
}
