package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The values of one component over dense entity indices, with the entry that last wrote each. Copies share their
/// arrays until one of them is written to. It checks no types: [World] does.
final class Column {
  private static final int FEWEST = 16;

  private Object[] values;
  private int[] origins;
  private int[] presences;
  private boolean shared;
  private int latest;
  private int latestPresence;
  private List<EntityId> present;
  private Map<Object, List<EntityId>> holders;

  Column() {
    values = new Object[FEWEST];
    origins = new int[FEWEST];
    presences = new int[FEWEST];
  }

  private Column(Column from) {
    values = from.values;
    origins = from.origins;
    presences = from.presences;
    present = from.present;
    holders = from.holders;
    shared = true;
    latest = from.latest;
    latestPresence = from.latestPresence;
  }

  /// The value, or null where there is none; the only null that this package lets pass between its classes.
  Object at(int index) {
    return index < values.length ? values[index] : null;
  }

  int origin(int index) {
    return index < origins.length ? origins[index] : 0;
  }

  /// The last entry by which the entity got its first value or lost its last.
  int presence(int index) {
    return index < presences.length ? presences[index] : 0;
  }

  /// The last entry that wrote any value.
  int latest() {
    return latest;
  }

  /// The last entry by which an entity got its first value or lost its last.
  int latestPresence() {
    return latestPresence;
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

  /// The entities that have this value, by index; worked out for all values at once and kept until one changes.
  List<EntityId> holders(Object value, List<EntityId> ids) {
    if (holders == null) {
      holders = new LinkedHashMap<>();
      for (EntityId id : present(ids))
        holders.computeIfAbsent(values[id.index()], one -> new ArrayList<>()).add(id);
      holders.replaceAll((one, found) -> List.copyOf(found));
    }
    return holders.getOrDefault(value, List.of());
  }

  void put(int index, Object value, int origin) {
    if (index >= values.length || shared) {
      int length =
          Math.max(
              values.length, index < values.length ? 0 : Math.max(index + 1, values.length * 2));
      values = Arrays.copyOf(values, length);
      origins = Arrays.copyOf(origins, length);
      presences = Arrays.copyOf(presences, length);
      shared = false;
    }
    latest = Math.max(latest, origin);
    if ((values[index] == null) != (value == null)) {
      present = null;
      latestPresence = Math.max(latestPresence, origin);
      presences[index] = origin;
    }
    if (holders != null && !Objects.equals(values[index], value)) holders = null;
    values[index] = value;
    origins[index] = origin;
  }

  Column copy() {
    shared = true;
    return new Column(this);
  }
}
