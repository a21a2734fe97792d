package dramaturg.cli.print;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines at blanks. A word longer than a line stays whole.
final class Wrapping {
  private Wrapping() {}

  /// @param indent before all lines but the first
  static List<String> lines(String text, int columns, String indent) {
    var lines = new ArrayList<String>();
    int width = Math.max(indent.length() + 1, columns);
    String rest = text;
    String lead = "";
    while (lead.length() + length(rest) > width) {
      int end = breakAt(rest, width - lead.length(), indent.length() - lead.length());
      if (end < 0) break;
      lines.add(lead + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
      lead = indent;
    }
    lines.add(lead + rest);
    return lines;
  }

  /// The last blank within the width, or else the first after it; -1 if there is none.
  private static int breakAt(String text, int width, int from) {
    int most = text.offsetByCodePoints(0, Math.min(width, length(text)));
    int blank = text.lastIndexOf(' ', most);
    if (blank > from && !text.substring(0, blank).isBlank()) return blank;
    int next = text.indexOf(' ', Math.max(most, 0));
    return next;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
