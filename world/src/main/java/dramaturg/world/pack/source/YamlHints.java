package dramaturg.world.pack.source;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Says in an author's words what the YAML scanner found wrong. It knows the scanner's sentences by their beginnings;
/// one that it does not know is passed on as it is.
final class YamlHints {
  /// @param atStart whether the place to look at is where the broken thing began, not where the scanner gave up
  private record Hint(String theirs, boolean atStart, String wrong, String right) {}

  private static final String UNCLOSED = "this text in quotes has no end";
  private static final String CLOSE = "close it with the quote it began with";
  private static final String ESCAPE = "there is no such escape in a text in double quotes";
  private static final String SINGLE = "write \\\\ for a backslash, or use single quotes";
  private static final String MISALIGNED = "this line is indented unlike those it belongs to";
  private static final String ALIGN = "align it with the lines above it";
  private static final String MIXED = "list and keys are mixed here";
  private static final String UNMIX = "begin all lines of one level with '- ', or none";

  private static final List<Hint> HINTS =
      List.of(
          hint(
              "mapping values are not allowed",
              "a ':' stands where none can",
              "put a text with ': ' in quotes, "
                  + "or check the indentation of this line and the one above"),
          new Hint("found unexpected end of stream", true, UNCLOSED, CLOSE),
          new Hint("found unexpected document separator", true, UNCLOSED, CLOSE),
          hint(
              "expected ',' or ']'",
              "',' or ']' is missing before this",
              "commas between values, ']' after the last"),
          hint(
              "expected ',' or '}'",
              "',' or '}' is missing before this",
              "commas between keys, '}' after the last"),
          hint("expected <block end>, but found '<block mapping start>'", MISALIGNED, ALIGN),
          hint("expected <block end>, but found '<block sequence start>'", MISALIGNED, ALIGN),
          hint("expected <block end>, but found '?'", MIXED, UNMIX),
          hint("expected <block end>, but found '-'", MIXED, UNMIX),
          hint(
              "expected <block end>",
              "the value above ends before this",
              "put the whole value in quotes, "
                  + "double a quote inside it, or check the indentation"),
          hint(
              "found character",
              "a value cannot begin with this character",
              "put the value in quotes"),
          hint(
              "unexpected character found",
              "a name is missing after '&' or '*'",
              "put the value in quotes"),
          hint("found unknown escape", ESCAPE, SINGLE),
          hint("expected escape sequence", ESCAPE, SINGLE),
          hint(
              "expected chomping",
              "'|' or '>' is followed by something",
              "begin the text in the next line"),
          hint(
              "expected the node content",
              "a value is missing before this",
              "put a bracket or comma in quotes " + "if it is meant as text"),
          hint(
              "sequence entries are not allowed",
              "a list cannot begin here",
              "begin it in the next line"),
          hint("mapping keys are not allowed", "'? ' cannot stand here", "put the value in quotes"),
          hint(
              "expected '<document start>'",
              "this cannot stand before the first key",
              "take it or the line above away"),
          hint(
              "could not find expected ':'",
              "a ':' is missing after this key",
              "a key, ':', a blank and a value"));

  private YamlHints() {}

  private static Hint hint(String theirs, String wrong, String right) {
    return new Hint(theirs, false, wrong, right);
  }

  static void report(SourceText source, MarkedYamlEngineException e, Problems problems) {
    Optional<Mark> gaveUp = e.getProblemMark().or(e::getContextMark);
    Optional<Mark> began = e.getContextMark().or(e::getProblemMark);
    String theirs = e.getProblem();
    for (Hint hint : HINTS) {
      if (theirs.startsWith(hint.theirs())) {
        problems.add(spot(source, hint.atStart() ? began : gaveUp), hint.wrong(), hint.right());
        return;
      }
    }
    String oneLine = theirs.replaceAll("\\s+", " ").strip();
    problems.add(
        spot(source, gaveUp),
        "this is not YAML: " + oneLine,
        "look at colons, quotes and indentation here");
  }

  static Spot spot(SourceText source, Optional<Mark> mark) {
    return mark.map(m -> new Spot(source.file(), m.getLine() + 1, m.getColumn() + 1))
        .orElse(source.start());
  }
}
