package dramaturg.kernel.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Collects everything wrong in one input, so that its author hears it all at once. It is not for broken invariants of
/// our own, and not for more than one thread.
public final class Problems {
  /// So many different problems are kept; the rest are dropped, since nobody reads further.
  public static final int MOST = 1_000;

  private final SequencedSet<Problem> found = new LinkedHashSet<>();
  private int count;
  private boolean full;

  /// Notes a problem.
  public void add(Spot spot, String wrong, String right) {
    add(new Problem(spot, wrong, right));
  }

  /// Notes a problem. The same one at the same place counts once: a value that many inherit is wrong once.
  public void add(Problem problem) {
    count++;
    if (found.size() == MOST) {
      full |= !found.contains(problem);
    } else {
      found.add(problem);
    }
  }

  /// Whether anything was found.
  public boolean any() {
    return !found.isEmpty();
  }

  /// How often one was noted so far, repeated and dropped ones included; a caller compares two counts to see whether a
  /// step of its own failed.
  public int count() {
    return count;
  }

  /// Whether some were dropped because there were more than [#MOST].
  public boolean full() {
    return full;
  }

  /// What was found, by file, line and column.
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  /// Ends a check.
  ///
  /// @throws BadInput with all that was found, if anything was
  public void throwIfAny() {
    if (any()) {
      throw new BadInput(sorted());
    }
  }
}
