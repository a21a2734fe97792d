package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The places of a chronicle, each kept once however often it is named. A fork starts with none of them: only memory
/// is at stake.
final class Places {

  private static final int RECENT = 64;

  private final Map<List<EntityId>, List<EntityId>> all = new LinkedHashMap<>();
  private Object[] recent = {}; // by the innermost entity's index; saves most looks into the map

  /// The shared list that equals a given one.
  List<EntityId> shared(List<EntityId> place) {
    if (place.isEmpty()) {
      return List.of();
    }
    if (recent.length == 0) {
      recent = new Object[RECENT];
    }
    int i = place.getFirst().index() & RECENT - 1;
    if (place.equals(recent[i])) {
      return known(recent[i]);
    }
    List<EntityId> shared = all.get(place);
    if (shared == null) {
      shared = List.copyOf(place);
      all.put(shared, shared);
    }
    recent[i] = shared;
    return shared;
  }

  @SuppressWarnings("unchecked") // only shared stores places
  private static List<EntityId> known(Object place) {
    return (List<EntityId>) place;
  }
}
