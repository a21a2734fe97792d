package dramaturg.mind.intention;

import dramaturg.mind.host.Why;
import java.util.Arrays;

/// The entries that something follows from, each once and in the order in which they came in: the first of all, and the
/// latest of the others. Never changes.
public final class Chain {
  public static final Chain NONE = new Chain(new int[0], -1);

  private final int[] entries;
  private final int newest; // none of them is larger

  private Chain(int[] entries, int newest) {
    this.entries = entries;
    this.newest = newest;
  }

  /// @param entry nothing if negative
  public static Chain of(int entry) {
    return entry < 0 ? NONE : new Chain(new int[] {entry}, entry);
  }

  /// At most [Why#MOST_CAUSES]. Must not be changed.
  public int[] entries() {
    return entries;
  }

  private boolean has(int entry) {
    if (entry <= newest) {
      for (int each : entries) {
        if (each == entry) {
          return true;
        }
      }
    }
    return false;
  }

  /// Puts an entry behind these, unless it is none, or is in the chain or among these already.
  ///
  /// @return how many of these there are now
  int add(int[] these, int count, int entry) {
    if (entry < 0 || has(entry)) {
      return count;
    }
    for (int i = 0; i < count; i++) {
      if (these[i] == entry) {
        return count;
      }
    }
    these[count] = entry;
    return count + 1;
  }

  /// With one more, unless that is none.
  Chain and(int entry) {
    if (entry < 0 || has(entry)) {
      return this;
    }
    int before = entries.length;
    int[] all;
    if (before < Why.MOST_CAUSES) {
      all = Arrays.copyOf(entries, before + 1);
    } else {
      all = entries.clone();
      System.arraycopy(entries, 2, all, 1, before - 2);
    }
    all[all.length - 1] = entry;
    return new Chain(all, Math.max(newest, entry));
  }

  /// With the first few of these, none of which is in the chain.
  Chain and(int[] these, int count) {
    if (count == 0) {
      return this;
    }
    int last = newest;
    for (int i = 0; i < count; i++) {
      last = Math.max(last, these[i]);
    }
    int whole = entries.length + count;
    if (whole > Why.MOST_CAUSES) {
      return new Chain(latest(these, count), last);
    }
    int[] all = Arrays.copyOf(entries, whole);
    System.arraycopy(these, 0, all, entries.length, count);
    return new Chain(all, last);
  }

  private int[] latest(int[] these, int count) {
    int[] kept = new int[Why.MOST_CAUSES];
    int recent = Math.min(count, Why.MOST_CAUSES - 1);
    int older = Why.MOST_CAUSES - 1 - recent;
    System.arraycopy(entries, entries.length - older, kept, 1, older);
    System.arraycopy(these, count - recent, kept, 1 + older, recent);
    kept[0] = entries.length > 0 ? entries[0] : these[0];
    return kept;
  }
}
