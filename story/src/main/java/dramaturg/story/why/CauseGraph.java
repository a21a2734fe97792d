package dramaturg.story.why;

import dramaturg.kernel.chronicle.Chronicle;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// Entries and the causes between them: all of a chronicle, or all that an entry follows from. It copies nothing; the
/// chronicle must not be forked away beneath it.
public final class CauseGraph {
  private final Chronicle chronicle;
  private final BitSet entries;

  private CauseGraph(Chronicle chronicle, BitSet entries) {
    this.chronicle = chronicle;
    this.entries = entries;
  }

  /// All entries that there are now.
  public static CauseGraph of(Chronicle chronicle) {
    BitSet all = new BitSet();
    all.set(0, chronicle.size());
    return new CauseGraph(chronicle, all);
  }

  /// An entry and everything that it follows from.
  public static CauseGraph behind(Chronicle chronicle, int entry) {
    BitSet found = new BitSet();
    found.set(entry);
    for (int id = entry; id >= 0; id = found.previousSetBit(id - 1)) {
      for (int k = 0, n = chronicle.causeCount(id); k < n; k++) {
        found.set(chronicle.cause(id, k));
      }
    }
    return new CauseGraph(chronicle, found);
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  /// How many entries.
  public int size() {
    return entries.cardinality();
  }

  /// Each entry, the oldest first.
  public void forEach(IntConsumer action) {
    for (int id = entries.nextSetBit(0); id >= 0; id = entries.nextSetBit(id + 1)) {
      action.accept(id);
    }
  }

  /// The causes of an entry of this graph; they are in it too.
  public int[] causes(int entry) {
    return chronicle.causes(entry);
  }
}
