package dramaturg.story.narration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a narration.
///
/// @param entries the facts that it tells
/// @param atMillis the moment of the first of them
/// @param text the sentence, with capital and full stop
/// @param line what is spoken, if the sentence is speech or tells of it
/// @param room the room in which it happens, for a heading, if the scene as a whole plays in no room
public record Told(
    List<Integer> entries, long atMillis, String text, Optional<Line> line, Optional<String> room) {

  Told(List<Integer> entries, long atMillis, String text, Optional<Line> line) {
    this(entries, atMillis, text, line, Optional.empty());
  }

  Told in(Optional<String> other) {
    return new Told(entries, atMillis, text, line, other);
  }

  /// Whether the sentence has the words that are spoken, and does not only tell of them.
  public boolean isQuoted() {
    return line.filter(spoken -> text.contains(spoken.words())).isPresent();
  }

  /// Something that somebody says.
  ///
  /// @param speaker the speaker's name, without article
  /// @param manner how it is said, such as `over the radio`; empty if nothing is said of that
  /// @param words what is said, with capital and full stop
  public record Line(String speaker, String manner, String words) {
    private static final Pattern MANNER = Pattern.compile("\\(([^()]+)\\)\\s*(.+)");

    static Line of(String speaker, String line) {
      Matcher parts = MANNER.matcher(line);
      return parts.matches()
          ? new Line(speaker, parts.group(1), sentence(parts.group(2)))
          : new Line(speaker, "", sentence(line));
    }

    private static String sentence(String words) {
      return Narrator.capital(Narrator.stopped(words));
    }
  }
}
