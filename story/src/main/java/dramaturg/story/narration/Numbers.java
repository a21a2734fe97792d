package dramaturg.story.narration;

import dramaturg.kernel.time.StoryTime;
import java.util.List;

/// Numbers and durations as they are read aloud. Durations are rounded to what a listener would remember.
final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<Part> PARTS =
      List.of(
          new Part(0, "nothing"),
          new Part(2, "almost nothing"),
          new Part(10, "a tenth"),
          new Part(20, "a fifth"),
          new Part(25, "a quarter"),
          new Part(100.0 / 3, "a third"),
          new Part(40, "two fifths"),
          new Part(50, "half"),
          new Part(60, "three fifths"),
          new Part(200.0 / 3, "two thirds"),
          new Part(75, "three quarters"),
          new Part(80, "four fifths"),
          new Part(90, "nine tenths"),
          new Part(98, "almost all"),
          new Part(100, "all"));

  /// Up to here numbers are words wherever they stand.
  private static final int IN_WORDS = 12;

  private Numbers() {}

  /// `seven`, `20,000`, `2.5`; zero is `no`.
  static String words(double number) {
    boolean small = number == StrictMath.rint(number) && number >= 0 && number <= IN_WORDS;
    return small ? SMALL.get((int) number) : figures(number);
  }

  /// `7`, `20,000`, `2.5`.
  static String figures(double number) {
    return number != StrictMath.rint(number) || StrictMath.abs(number) > 1e15
        ? Double.toString(number)
        : digits((long) number);
  }

  private static String digits(long number) {
    String plain = Long.toString(Math.abs(number));
    StringBuilder out = new StringBuilder(number < 0 ? "-" : "");
    for (int i = 0; i < plain.length(); i++) {
      out.append(i > 0 && (plain.length() - i) % 3 == 0 ? "," : "").append(plain.charAt(i));
    }
    return out.toString();
  }

  /// `a third`, `almost all`: the part with a name of its own that is nearest.
  static String share(double percent) {
    double nearest = PARTS.getFirst().percent();
    String name = "";
    for (Part part : PARTS) {
      if (name.isEmpty()
          || StrictMath.abs(part.percent() - percent) < StrictMath.abs(nearest - percent)) {
        nearest = part.percent();
        name = part.name();
      }
    }
    return name;
  }

  private record Part(double percent, String name) {}

  /// `once`, `twice`, `three times`.
  static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> words(count) + " times";
    };
  }

  /// `a few seconds`, `ten minutes`, `half an hour`, `three hours`, `two days`.
  static String span(long millis) {
    long seconds = millis / StoryTime.SECOND;
    if (seconds < 10) {
      return "a moment";
    }
    if (seconds < 50) {
      return "a few seconds";
    }
    long minutes = (millis + StoryTime.MINUTE / 2) / StoryTime.MINUTE;
    if (minutes < 2) {
      return "a minute";
    }
    if (minutes >= 27 && minutes <= 33) {
      return "half an hour";
    }
    if (minutes < 50) {
      return several(minutes > 12 ? (minutes + 2) / 5 * 5 : minutes, "minute");
    }
    long hours = (minutes + 30) / 60;
    if (hours < 2) {
      return "an hour";
    }
    if (hours < 36) {
      return several(hours, "hour");
    }
    long days = (hours + 12) / 24;
    return several(days, "day");
  }

  private static String several(long count, String unit) {
    return count == 1 ? "a " + unit : spelled(count) + " " + unit + "s";
  }

  /// Durations begin sentences, so theirs are words as far as words are short.
  private static String spelled(long count) {
    if (count < SMALL.size()) {
      return SMALL.get((int) count);
    }
    if (count >= 100) {
      return digits(count);
    }
    String tens = TENS.get((int) count / 10 - 2);
    return count % 10 == 0 ? tens : tens + "-" + SMALL.get((int) count % 10);
  }

  /// `a`, `a and b`, `a, b and c`.
  static String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "nobody" : items.getFirst();
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }
}
