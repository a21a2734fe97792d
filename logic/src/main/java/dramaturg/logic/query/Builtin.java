package dramaturg.logic.query;

import dramaturg.logic.term.Term;
import java.util.Iterator;

/// A predicate that is computed instead of looked up, such as `.length(List, N)`.
///
/// @param fewest the smallest number of arguments
/// @param most the largest number of arguments
/// @param query which argument is a formula, or -1
public record Builtin(String name, int fewest, int most, int query, How how) {
  /// How it is worked out.
  public sealed interface How {}

  /// At most one solution: true or false, perhaps after binding arguments.
  @FunctionalInterface
  public non-sealed interface Test extends How {
    boolean holds(Arguments arguments);
  }

  /// Several solutions, one after the other.
  @FunctionalInterface
  public non-sealed interface Choice extends How {
    Alternatives alternatives(Arguments arguments);
  }

  /// The solutions of a choice: `pattern` unified with each of the values in turn.
  public record Alternatives(Term pattern, Iterator<? extends Term> values) {}

  public static Builtin test(String name, int fewest, int most, Test test) {
    return new Builtin(name, fewest, most, -1, test);
  }

  public static Builtin choice(String name, int fewest, int most, Choice choice) {
    return new Builtin(name, fewest, most, -1, choice);
  }

  /// Thrown by a builtin whose arguments it cannot use; the call then does not hold.
  public static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String error;

    public Unfit(String message) {
      this("internal_action", message);
    }

    Unfit(String error, String message) {
      super(message, null, false, false);
      this.error = error;
    }

    /// A word for what is wrong.
    public String error() {
      return error;
    }
  }
}
