package dramaturg.kernel.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations as people write them: "3 h 20 min", "1.5 d", "250 ms".
/// It knows no months, since they have no fixed length; a year is 365 days, a week 7.
public final class Spans {

  private static final Pattern PART =
      Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,9})?)[ ]?([A-Za-z]+)(?:[ ]+|$)");

  private static final Map<String, Long> UNITS = units();

  private Spans() {}

  /// The text of a duration in the largest units that fit: `3 h 20 min`, `0 s`. Negative ones get a leading minus.
  public static String text(long millis) {
    if (millis == 0) {
      return "0 s";
    }
    StringBuilder text = new StringBuilder();
    if (millis < 0) {
      text.append('-');
    }
    long rest = part(text, millis, StoryTime.DAY, "d");
    rest = part(text, rest, StoryTime.HOUR, "h");
    rest = part(text, rest, StoryTime.MINUTE, "min");
    rest = part(text, rest, StoryTime.SECOND, "s");
    part(text, rest, 1, "ms");
    return text.toString().stripTrailing();
  }

  /// The milliseconds of a duration: one or more numbers, each with a unit (ms, s, min, h, d, week, year).
  ///
  /// @throws IllegalArgumentException if the text is not of that form, is no whole number of milliseconds, or too long
  public static long parse(String text) {
    Matcher m = PART.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    int end = 0;
    while (m.find() && m.start() == end) {
      Long unit = UNITS.get(m.group(2));
      if (unit == null) {
        throw new IllegalArgumentException(
            "unknown unit \""
                + m.group(2)
                + "\" in \""
                + text
                + "\"; units are ms, s, min, h, d, week, year");
      }
      sum = sum.add(new BigDecimal(m.group(1)).multiply(BigDecimal.valueOf(unit)));
      end = m.end();
    }
    if (end == 0 || end != text.length()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no duration; write numbers with units, such as \"3 h 20 min\" or \"250 ms\"");
    }
    try {
      return sum.longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not a whole number of milliseconds below 2^63; write a rounder number",
          e);
    }
  }

  private static long part(StringBuilder text, long millis, long unitMillis, String unit) {
    long count = Math.abs(millis / unitMillis);
    if (count != 0) {
      text.append(count).append(' ').append(unit).append(' ');
    }
    return millis % unitMillis;
  }

  private static Map<String, Long> units() {
    Map<String, Long> units = new TreeMap<>();
    name(units, 1, "ms", "millisecond", "milliseconds");
    name(units, StoryTime.SECOND, "s", "sec", "second", "seconds");
    name(units, StoryTime.MINUTE, "min", "minute", "minutes");
    name(units, StoryTime.HOUR, "h", "hour", "hours");
    name(units, StoryTime.DAY, "d", "day", "days");
    name(units, 7 * StoryTime.DAY, "week", "weeks");
    name(units, 365 * StoryTime.DAY, "year", "years");
    return units;
  }

  private static void name(Map<String, Long> units, long millis, String... names) {
    for (String name : names) {
      units.put(name, millis);
    }
  }
}
