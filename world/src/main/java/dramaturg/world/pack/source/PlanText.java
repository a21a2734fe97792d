package dramaturg.world.pack.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where each statement of a plan file begins and ends, and its label if it has one. It understands no more of
/// the language than strings, comments, brackets and full stops; whether a statement makes sense is the mind's to
/// say.
public final class PlanText {
  /// One statement, from its first character to behind its full stop.
  public record Statement(int from, int to, Optional<String> label) {}

  private static final Pattern LABEL = Pattern.compile("@([a-zA-Z_][a-zA-Z0-9_]*)");

  private final String text;
  private int at;

  private PlanText(String text) {
    this.text = text;
  }

  /// The statements of a text, in order. What follows the last full stop is no statement.
  public static List<Statement> statements(String text) {
    return new PlanText(text).all();
  }

  /// The text with blanks for comments; its lines keep their number.
  public static String withoutComments(String text) {
    PlanText plan = new PlanText(text);
    StringBuilder out = new StringBuilder();
    while (plan.at < text.length()) {
      int from = plan.at;
      boolean comment = plan.comment();
      plan.step(text.charAt(from));
      String part = text.substring(from, plan.at);
      out.append(comment ? part.replaceAll("[^\n]", " ") : part);
    }
    return out.toString();
  }

  private List<Statement> all() {
    List<Statement> statements = new ArrayList<>();
    while (true) {
      blanks();
      if (at >= text.length()) {
        return statements;
      }
      int from = at;
      boolean whole = text.charAt(from) == '{' ? directive() : statement();
      if (!whole) {
        return statements;
      }
      if (text.charAt(from) != '{') {
        Matcher label = LABEL.matcher(text).region(from, at);
        Optional<String> name = label.lookingAt() ? Optional.of(label.group(1)) : Optional.empty();
        statements.add(new Statement(from, at, name));
      }
    }
  }

  private void blanks() {
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || comment())) {
      at = comment() ? afterComment() : at + 1;
    }
  }

  private boolean comment() {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private int afterComment() {
    boolean line = text.startsWith("//", at);
    int end = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
    return end < 0 ? text.length() : end + (line ? 1 : 2);
  }

  /// `{ include("...") }` and its like, which end with their bracket.
  private boolean directive() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      step(c);
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean statement() {
    int depth = 0;
    char before = ' ';
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '.' && depth <= 0 && ends(before)) {
        at++;
        return true;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      before = comment() ? ' ' : c;
      step(c);
    }
    return false;
  }

  /// A full stop is followed by a blank or a comment, or closes a bracket or string; others belong to a number or name.
  private boolean ends(char before) {
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return last
        || text.startsWith("//", at + 1)
        || text.startsWith("/*", at + 1)
        || ")]}\"".indexOf(before) >= 0;
  }

  /// Over one character, or over a whole string or comment.
  private void step(char c) {
    if (comment()) {
      at = afterComment();
    } else if (c == '"') {
      at++;
      while (at < text.length() && text.charAt(at) != '"') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at = Math.min(at + 1, text.length());
    } else {
      at++;
    }
  }
}
