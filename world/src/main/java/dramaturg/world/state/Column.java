package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The values of one component over dense entity indices, with the entry that last wrote each. Copies share their
/// arrays until one of them is written to. It checks no types: [World] does.
final class Column {
  private static final int FEWEST = 16;

  private Object[] values;
  private int[] origins;
  private boolean shared;
  private List<EntityId> present;

  Column() {
    values = new Object[FEWEST];
    origins = new int[FEWEST];
  }

  private Column(Object[] values, int[] origins, List<EntityId> present) {
    this.values = values;
    this.origins = origins;
    this.present = present;
    shared = true;
  }

  /// The value, or null where there is none; the only null that this package lets pass between its classes.
  Object at(int index) {
    return index < values.length ? values[index] : null;
  }

  int origin(int index) {
    return index < origins.length ? origins[index] : 0;
  }

  /// The entities that have a value, by index; kept until one gets its first or loses its last.
  List<EntityId> present(List<EntityId> ids) {
    if (present == null) {
      var found = new ArrayList<EntityId>();
      int end = Math.min(values.length, ids.size());
      for (int at = 0; at < end; at++) if (values[at] != null) found.add(ids.get(at));
      present = List.copyOf(found);
    }
    return present;
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
    if ((values[index] == null) != (value == null)) present = null;
    values[index] = value;
    origins[index] = origin;
  }

  Column copy() {
    shared = true;
    return new Column(values, origins, present);
  }
}
