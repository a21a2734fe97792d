package dramaturg.mind.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Times such as `now +3 minutes`. Without a unit the number counts milliseconds.
final class Delay {
  private Delay() {}

  static Optional<Long> millis(String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.strip().split("\\s+|(?<=\\+)")) {
      if (!part.isEmpty() && !part.equals("now") && !part.equals("+")) {
        words.add(part);
      }
    }
    if (words.isEmpty()) {
      return text.strip().equals("now") ? Optional.of(0L) : Optional.empty();
    }
    try {
      long number = Long.parseLong(words.get(0));
      return unit(words.size() > 1 ? words.get(1) : "ms").map(u -> u * number);
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  private static Optional<Long> unit(String word) {
    return switch (word) {
      case "ms", "milliseconds" -> Optional.of(1L);
      case "s", "second", "seconds" -> Optional.of(1_000L);
      case "m", "minute", "minutes" -> Optional.of(60_000L);
      case "h", "hour", "hours" -> Optional.of(3_600_000L);
      case "d", "day", "days" -> Optional.of(86_400_000L);
      default -> Optional.empty();
    };
  }
}
