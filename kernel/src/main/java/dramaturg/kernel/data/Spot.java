package dramaturg.kernel.data;

import java.util.Comparator;
import java.util.Objects;

/// A place in a text: file, line and column, both counted from 1, the column in Unicode code points. It does not
/// promise that the file exists: a text from a command line or a chronicle header has a spot too.
///
/// @param file how the author would name the file, with `/` between folders
public record Spot(String file, int line, int column) implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::file).thenComparingInt(Spot::line).thenComparingInt(Spot::column);

  /// Refuses a line or column below 1.
  public Spot {
    Objects.requireNonNull(file, "file");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
    }
  }

  /// The first character of a file.
  public static Spot startOf(String file) {
    return new Spot(file, 1, 1);
  }

  /// The place of the character at `offset` (in UTF-16 units) in a text that begins here and whose further lines are
  /// indented to this column. It does not follow a format's escapes or folded lines.
  public Spot within(String text, int offset) {
    int end = Math.min(offset, text.length());
    int lines = 0;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      lines++;
      lineStart = i + 1;
    }
    return new Spot(file, line + lines, column + text.codePointCount(lineStart, end));
  }

  /// By file, then line, then column.
  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
