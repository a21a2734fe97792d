package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Walks from an entry back through its causes. A walk visits each entry once and ends at the opening and at
/// interventions.
public final class Causes {
  private static final int EMERGENT = Mark.set(Mark.DECISION, Mark.PERCEPT, Mark.CHANCE);

  private static final int FURTHEST_MIND = 6;

  private static final int MOST_BEFORE_A_MIND = 64;

  private final Chronicle chronicle;
  private int mindsOf = -1;
  private List<EntityId> minds = List.of();

  public Causes(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /// Whether an entry is imposed: neither it nor anything that it follows from is a mind's decision, rests on something
  /// perceived, or was settled by dice.
  public boolean imposed(int entry) {
    return !reaches(entry, id -> (chronicle.marks(id) & EMERGENT) != 0);
  }

  /// Whether `later` follows from `earlier`, directly or not. An entry follows from itself.
  public boolean follows(int later, int earlier) {
    if (later < 0 || later >= chronicle.size() || earlier > later) {
      return false;
    }
    return later == earlier || walk(later, id -> id == earlier, earlier);
  }

  /// Whether the entry or one that it follows from is as asked for.
  public boolean reaches(int entry, IntPredicate wanted) {
    return walk(entry, wanted, 0);
  }

  private boolean walk(int entry, IntPredicate wanted, int oldest) {
    BitSet seen = new BitSet();
    seen.set(entry);
    for (int id = entry; id >= oldest; id = seen.previousSetBit(id - 1)) {
      if (wanted.test(id)) {
        return true;
      }
      for (int k = 0, n = chronicle.causeCount(id); k < n; k++) {
        seen.set(chronicle.cause(id, k));
      }
    }
    return false;
  }

  /// The minds whose attempts led to an entry: those of the nearest `acted` facts among its causes, few steps back.
  public List<EntityId> minds(int entry) {
    if (entry != mindsOf) {
      minds = findMinds(entry);
      mindsOf = entry;
    }
    return minds;
  }

  private List<EntityId> findMinds(int entry) {
    int[] ids = new int[MOST_BEFORE_A_MIND];
    ids[0] = entry;
    int from = 0;
    int count = 1;
    List<EntityId> found = new ArrayList<>(1);
    for (int steps = 0; steps <= FURTHEST_MIND && found.isEmpty(); steps++) {
      int to = count;
      for (int i = from; i < to; i++) {
        Fact fact = chronicle.fact(ids[i]);
        if (fact.type().termName().equals(Thoughts.ACTED)) {
          if (fact.argument(0) instanceof EntityId mind && !found.contains(mind)) {
            found.add(mind);
          }
        } else {
          count = putCauses(ids, count, ids[i]);
        }
      }
      from = to;
    }
    return List.copyOf(found);
  }

  private int putCauses(int[] ids, int size, int entry) {
    int count = size;
    for (int k = 0, n = chronicle.causeCount(entry); k < n && count < ids.length; k++) {
      int cause = chronicle.cause(entry, k);
      boolean known = false;
      for (int i = 0; i < count && !known; i++) {
        known = ids[i] == cause;
      }
      if (!known) {
        ids[count++] = cause;
      }
    }
    return count;
  }
}
