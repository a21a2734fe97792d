package dramaturg.cli.print;

import java.io.PrintWriter;
import java.util.List;

/// Text for people. On a terminal lines are wrapped and headings stand out; elsewhere a paragraph is one line. Widths
/// are counted in code points, so wide scripts come out too wide.
public final class Page {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final int columns;
  private final boolean styled;
  private boolean begun;

  private Page(PrintWriter out, int columns, boolean styled) {
    this.out = out;
    this.columns = columns;
    this.styled = styled;
  }

  /// For files and pipes.
  public static Page plain(PrintWriter out) {
    return new Page(out, Integer.MAX_VALUE, false);
  }

  /// For a terminal.
  public static Page wrapped(PrintWriter out, int columns, boolean unstyled) {
    return new Page(out, columns, !unstyled);
  }

  /// A heading, with a blank line before it.
  public void heading(String text) {
    if (begun) out.println();
    line(text, "", BOLD);
  }

  /// A line below a heading.
  public void aside(String text) {
    if (!text.isBlank()) line(text, "", FAINT);
  }

  /// A paragraph, with a blank line before it.
  public void paragraph(String text) {
    if (begun) out.println();
    line(text, "", "");
  }

  /// A line, its further lines indented like its beginning.
  public void line(String text) {
    line(text, " ".repeat(text.length() - text.stripLeading().length()), "");
  }

  /// An entry of a list: what does not fit on the line goes below its text.
  ///
  /// @param lead the beginning, such as a column of a table
  public void item(String lead, String text) {
    line(lead + text, " ".repeat(lead.codePointCount(0, lead.length())), "");
  }

  /// What was printed goes out now.
  public void flush() {
    out.flush();
  }

  private void line(String text, String indent, String style) {
    begun = true;
    for (String line : wrapped(text, indent)) {
      out.println(styled && !style.isEmpty() ? style + line + PLAIN : line);
    }
  }

  private List<String> wrapped(String text, String indent) {
    return columns == Integer.MAX_VALUE ? List.of(text) : Wrapping.lines(text, columns, indent);
  }
}
