package dramaturg.kernel.data;

import java.util.Comparator;

/// One thing wrong in what somebody wrote: where, what is wrong, and what would be right. It does not say how bad it
/// is: every problem keeps the input from being used.
///
/// @param wrong what is wrong, beginning in lower case, without a final full stop; never blank
/// @param right what would be right instead, in the same form; never blank
public record Problem(Spot spot, String wrong, String right) implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::spot)
          .thenComparing(Problem::wrong)
          .thenComparing(Problem::right);

  /// Refuses a blank text: a problem without a way out helps nobody.
  public Problem {
    if (wrong.isBlank() || right.isBlank()) {
      throw new IllegalArgumentException(spot + ": a problem says what is wrong and what is right");
    }
  }

  /// By place, then by text, so that a report is the same whatever was checked first.
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /// `file:line:column: what is wrong; what would be right`.
  @Override
  public String toString() {
    return spot + ": " + wrong + "; " + right;
  }
}
