package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Spot;
import dramaturg.world.pack.source.PlanText;
import dramaturg.world.pack.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Long waits and appointments in plans that nobody explains: what a plot's clock looks like. Characters act on what
/// they know and want; one who really waits for hours has a reason, and a comment on that line or the one above says
/// it.
final class PlotTimers implements Pass {
  /// A wait from here on wants a reason.
  static final long LONG_MILLIS = 3_600_000;

  private static final Pattern WAIT = Pattern.compile("\\.wait\\(\\s*([0-9][0-9.eE]*)\\s*[,)]");
  private static final Pattern AT = Pattern.compile("\\.at\\(");

  @Override
  public String name() {
    return "plot-timer";
  }

  @Override
  public List<Finding> look(Look at) {
    List<Finding> found = new ArrayList<>();
    for (SourceText source : at.pack().data().programs().values()) {
      String code = PlanText.withoutComments(source.text());
      Matcher wait = WAIT.matcher(code);
      wait.results()
          .filter(PlotTimers::isLong)
          .forEach(w -> check(source, w.start(), "this waits for long", found));
      AT.matcher(code)
          .results()
          .forEach(a -> check(source, a.start(), "this happens at a set time", found));
    }
    return found;
  }

  private static boolean isLong(MatchResult wait) {
    try {
      return Double.parseDouble(wait.group(1)) >= LONG_MILLIS;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private void check(SourceText source, int at, String wrong, List<Finding> found) {
    Spot spot = source.start().within(source.text(), at);
    List<String> lines = source.text().lines().toList();
    boolean explained = comments(lines, spot.line()) || comments(lines, spot.line() - 1);
    if (!explained) {
      String subject = source.file() + ":" + spot.line();
      found.add(
          Finding.of(
              name(),
              subject,
              spot,
              wrong + " and says not why",
              "wait for an event, or say in a comment why one waits so"));
    }
  }

  private static boolean comments(List<String> lines, int line) {
    return line >= 1
        && line <= lines.size()
        && (lines.get(line - 1).contains("//") || lines.get(line - 1).contains("*/"));
  }
}
