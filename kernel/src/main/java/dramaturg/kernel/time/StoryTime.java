package dramaturg.kernel.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moments of story time as people read them: days since the opening and the time of that day.
/// It knows no calendar and no clock of the machine: day 0 begins at the opening, every day has 24 hours.
public final class StoryTime {

  /// One second in milliseconds.
  public static final long SECOND = 1_000;

  /// One minute in milliseconds.
  public static final long MINUTE = 60 * SECOND;

  /// One hour in milliseconds.
  public static final long HOUR = 60 * MINUTE;

  /// One day in milliseconds.
  public static final long DAY = 24 * HOUR;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:([0-9]{1,12})d)?(?:(?:^|(?<=d) )([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,3}))?)?)?");

  private StoryTime() {}

  /// The canonical text of a moment, such as `2d 03:14:07.250`. Moments before the opening get a leading minus.
  public static String text(long atMillis) {
    if (atMillis == Long.MIN_VALUE) {
      return "-106751991167d 07:12:55.808";
    }
    long rest = Math.abs(atMillis);
    StringBuilder text = new StringBuilder(24);
    if (atMillis < 0) {
      text.append('-');
    }
    text.append(rest / DAY).append("d ");
    two(text, rest / HOUR % 24).append(':');
    two(text, rest / MINUTE % 60).append(':');
    two(text, rest / SECOND % 60).append('.');
    long millis = rest % SECOND;
    if (millis < 100) {
      text.append('0');
    }
    return two(text, millis).toString();
  }

  /// The moment that a text names. Accepts the canonical form and shorter ones: `2d`, `2d 03:14`, `03:14:07`.
  ///
  /// @throws IllegalArgumentException if the text is none of these, or beyond the range of a `long`
  public static long parse(String text) {
    boolean minus = text.startsWith("-");
    Matcher m = FORM.matcher(minus ? text.substring(1) : text);
    if (!m.matches() || m.group(1) == null && m.group(2) == null) {
      throw wrong(text);
    }
    long hours = number(m.group(2));
    long minutes = number(m.group(3));
    long seconds = number(m.group(4));
    if (hours > 23 || minutes > 59 || seconds > 59) {
      throw wrong(text);
    }
    String fraction = m.group(5) == null ? "0" : (m.group(5) + "00").substring(0, 3);
    long ofDay = hours * HOUR + minutes * MINUTE + seconds * SECOND + number(fraction);
    try {
      long days = Math.multiplyExact(minus ? -DAY : DAY, number(m.group(1)));
      return Math.addExact(days, minus ? -ofDay : ofDay);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "the moment \"" + text + "\" is out of range; at most 106751991167d", e);
    }
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is no moment; write days and time of day, such as \"2d 03:14:07.250\", \"2d 03:14\" or \"2d\"");
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static StringBuilder two(StringBuilder text, long value) {
    if (value < 10) {
      text.append('0');
    }
    return text.append(value);
  }
}
