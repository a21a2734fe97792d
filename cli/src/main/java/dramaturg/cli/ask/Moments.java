package dramaturg.cli.ask;

import dramaturg.kernel.time.Spans;
import dramaturg.kernel.time.StoryTime;
import java.util.Optional;

/// Moments of story time as people type them: a span since the opening, or days and time of day.
public final class Moments {
  private Moments() {}

  /// The moment, in milliseconds; the end of time if none was typed.
  ///
  /// @throws Misuse if it is none
  public static long until(Optional<String> typed) {
    return typed.map(text -> moment("--until", text)).orElse(Long.MAX_VALUE);
  }

  /// The moment that was typed behind an option, in milliseconds.
  ///
  /// @throws Misuse if it is none
  public static long moment(String option, String typed) {
    String text = typed.strip();
    try {
      long at =
          text.matches("[0-9.]+ ?[a-z].*") && !text.matches("[0-9]+d( .*)?")
              ? Spans.parse(text)
              : StoryTime.parse(text);
      if (at >= 0) return at;
    } catch (IllegalArgumentException neither) {
      // said below
    }
    throw new Misuse(
        option + " " + typed,
        "this is no moment",
        "write a span since the opening such as \"2 h 30 min\", or a day and time such as \"1d 06:30\"");
  }
}
