package dramaturg.kernel.data;

import java.util.Comparator;
import java.util.regex.Pattern;

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

  /// So many characters of a text are kept.
  public static final int LONGEST = 400;

  private static final Pattern BREAKS = Pattern.compile("\\p{Cntrl}[\\p{Cntrl} ]*");

  /// Puts each text on one line and cuts it short, since it may quote what somebody wrote. Refuses a blank one: a
  /// problem without a way out helps nobody.
  public Problem {
    wrong = oneLine(wrong);
    right = oneLine(right);
    if (wrong.isBlank() || right.isBlank()) {
      throw new IllegalArgumentException(spot + ": a problem says what is wrong and what is right");
    }
  }

  private static String oneLine(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ");
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "..." : line;
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
