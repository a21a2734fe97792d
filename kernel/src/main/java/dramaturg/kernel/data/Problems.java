package dramaturg.kernel.data;

import java.util.ArrayList;
import java.util.List;

/// Collects everything wrong in one input, so that its author hears it all at once. It is not for broken invariants of
/// our own, and not for more than one thread.
public final class Problems {
  /// So many different problems are kept; the rest are dropped, since nobody reads further.
  public static final int MOST = 1_000;

  private final List<Problem> found = new ArrayList<>();
  private boolean full;

  /// Notes a problem. The same problem at the same place counts once in the report.
  public void add(Spot spot, String wrong, String right) {
    add(new Problem(spot, wrong, right));
  }

  /// Notes a problem.
  public void add(Problem problem) {
    if (found.size() == MOST) {
      full = true;
    } else {
      found.add(problem);
    }
  }

  /// Whether anything was found.
  public boolean any() {
    return !found.isEmpty();
  }

  /// How many were noted so far; a caller compares two counts to see whether a step of its own failed.
  public int count() {
    return found.size();
  }

  /// Whether some were dropped because there were more than [#MOST].
  public boolean full() {
    return full;
  }

  /// What was found, by file, line and column, each once.
  public List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
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
