package dramaturg.story.why;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import java.util.List;

/// The answer to why a fact happened. It leaves out what does not explain: small facts on the way, one of many alike,
/// everything behind what stands since the opening; unless all is asked for.
///
/// @param root the fact itself, with its reasons
public record Why(Chronicle chronicle, Reason root) {

  /// A short answer.
  public static Why of(Chronicle chronicle, int entry, Sentences sentences) {
    return of(chronicle, entry, sentences, Limits.SHORT);
  }

  /// An answer within limits.
  ///
  /// @throws IndexOutOfBoundsException if there is no such entry
  public static Why of(Chronicle chronicle, int entry, Sentences sentences, Limits limits) {
    return of(chronicle, entry, sentences, limits, Openings.NONE);
  }

  /// The same, with what minds went by that they knew before the story began.
  public static Why of(
      Chronicle chronicle, int entry, Sentences sentences, Limits limits, Openings openings) {
    return new Why(chronicle, new ReasonTree(chronicle, sentences, limits, openings).of(entry));
  }

  /// All that the fact follows from, as a graph.
  public CauseGraph graph() {
    return CauseGraph.behind(chronicle, root.entry());
  }

  /// The answer as an indented text, one line for each reason, with entry numbers as `#12`.
  public String text() {
    StringBuilder out = new StringBuilder();
    write(out, root, 0, "");
    return out.toString();
  }

  private void write(StringBuilder out, Reason reason, int depth, String link) {
    out.append("  ".repeat(depth)).append(link).append(line(reason));
    if (reason.cut() > 0) {
      out.append(reason.cut() == 1 ? " (one more reason)" : " (" + reason.cut() + " more reasons)");
    }
    out.append('\n');
    List<Reason> because = reason.because();
    for (int i = 0; i < because.size(); i++) {
      write(out, because.get(i), depth + 1, i == 0 ? "because " : "and ");
    }
  }

  private String line(Reason reason) {
    String number = Moments.text(reason.entry(), chronicle.at(reason.entry()));
    return switch (reason.kind()) {
      case EVENT -> number + " " + reason.text() + folded(reason) + chance(reason);
      case INTERVENTION -> number + " " + reason.text() + " (changed from outside)";
      case OPENING -> number + " " + reason.text() + " (set from the start)" + folded(reason);
      case KNOWN -> reason.text();
      case ACT, BELIEF, GOAL -> reason.text() + " " + number + folded(reason);
      case ABOVE -> number + " " + reason.text() + " (see above)";
    };
  }

  private String chance(Reason reason) {
    boolean byChance =
        reason.because().isEmpty() && Mark.CHANCE.in(chronicle.marks(reason.entry()));
    return byChance && reason.cut() == 0 ? " (by chance)" : "";
  }

  private static String folded(Reason reason) {
    int count = reason.folded().size();
    return count == 0
        ? ""
        : count == 1 ? ", and once more before" : ", and " + count + " times more before";
  }
}
