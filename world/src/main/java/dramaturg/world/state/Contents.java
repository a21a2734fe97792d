package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What lies in what: for each container its contents, in the order in which they came. Linked lists over entity
/// indices, so that coming and going cost the same in a room of two and a system of a hundred thousand.
/// It knows no places of places; [World#placeOf] walks up.
final class Contents {
  private static final int NONE = -1;

  private int[] first = {};
  private int[] last = {};
  private int[] next = {};
  private int[] previous = {};
  private int[] latest = {};
  private boolean shared;

  List<EntityId> of(int container, List<EntityId> ids) {
    if (container >= first.length || first[container] == NONE) return List.of();
    var found = new ArrayList<EntityId>();
    for (int at = first[container]; at != NONE; at = next[at]) found.add(ids.get(at));
    return found;
  }

  /// The last entry by which something came into the container or left it; 0 if nothing has.
  int latest(int container) {
    return container < latest.length ? latest[container] : 0;
  }

  void add(int container, int item, int entry) {
    own(Math.max(container, item));
    latest[container] = entry;
    int tail = last[container];
    previous[item] = tail;
    next[item] = NONE;
    if (tail == NONE) first[container] = item;
    else next[tail] = item;
    last[container] = item;
  }

  void remove(int container, int item, int entry) {
    own(Math.max(container, item));
    latest[container] = entry;
    if (previous[item] == NONE) first[container] = next[item];
    else next[previous[item]] = next[item];
    if (next[item] == NONE) last[container] = previous[item];
    else previous[next[item]] = previous[item];
    next[item] = NONE;
    previous[item] = NONE;
  }

  Contents copy() {
    shared = true;
    var copy = new Contents();
    copy.first = first;
    copy.last = last;
    copy.next = next;
    copy.previous = previous;
    copy.latest = latest;
    copy.shared = true;
    return copy;
  }

  private void own(int index) {
    if (!shared && index < first.length) return;
    int length =
        Math.max(first.length, index < first.length ? 0 : Math.max(index + 1, first.length * 2));
    first = grown(first, length);
    last = grown(last, length);
    next = grown(next, length);
    previous = grown(previous, length);
    latest = Arrays.copyOf(latest, length);
    shared = false;
  }

  private static int[] grown(int[] old, int length) {
    int[] grown = Arrays.copyOf(old, length);
    Arrays.fill(grown, old.length, length, NONE);
    return grown;
  }
}
