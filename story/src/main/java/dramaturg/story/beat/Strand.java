package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that a story begins and owes its audience an end of. That it is taken up does not mean that it ends well.
///
/// @param text what it is, in the author's words
/// @param begun what introduces it
/// @param takenUp what takes it up, later
public record Strand(String id, Kind kind, String text, Pattern begun, Pattern takenUp, Spot spot) {

  /// What a story can owe.
  public enum Kind {
    PROMISE,
    THREAT,
    DEVICE,
    SECRET;

    /// As authors write it: `promise`.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// How authors can write them.
    public static List<String> texts() {
      return Arrays.stream(values()).map(Kind::text).toList();
    }

    static Optional<Kind> of(String text) {
      return Arrays.stream(values()).filter(kind -> kind.text().equals(text)).findFirst();
    }
  }
}
