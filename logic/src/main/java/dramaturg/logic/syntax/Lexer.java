package dramaturg.logic.syntax;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.List;

/// Cuts a source into tokens. Comments (`//` and `/* */`) and white space are left out; a character that starts no
/// token is reported and skipped.
final class Lexer {
  private static final List<String> SIGNS =
      List.of(
          "\\==", "=..", ":-", "<-", "<=", ">=", "==", "::", "**", "(", ")", "[", "]", "{", "}",
          ",", ";", ":", ".", "|", "&", "<", ">", "=", "+", "-", "*", "/", "!", "?", "~", "@", "^");

  private final String text;
  private final Spot start;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String text, Spot start, Problems problems) {
    this.text = text;
    this.start = start;
    this.problems = problems;
  }

  List<Token> tokens() {
    while (skipBlank()) {
      char c = text.charAt(at);
      if (isLetter(c) || c == '_' || c == '.' && isNameStart(peek(1))) {
        word();
      } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
        number();
      } else if (c == '"' || c == '\'') {
        quoted(c);
      } else {
        sign();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
    return tokens;
  }

  private boolean skipBlank() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          report(at, "a comment is opened and never closed", "close it with */");
        }
        at = end < 0 ? text.length() : end + 2;
      } else {
        return true;
      }
    }
    return false;
  }

  /// Names may have inner points (`math.abs`) and may start with one (`.send`).
  private void word() {
    int from = at;
    boolean variable = text.charAt(at) == '_' || isCapital(text.charAt(at));
    at++;
    while (isInner(peek(0)) || !variable && peek(0) == '.' && isNameStart(peek(1))) {
      at++;
    }
    add(variable ? Token.Kind.VARIABLE : Token.Kind.NAME, text.substring(from, at).intern(), from);
  }

  private void number() {
    int from = at;
    digits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      digits();
    }
    if ((peek(0) == 'e' || peek(0) == 'E')
        && (isDigit(peek(1)) || (peek(1) == '-' || peek(1) == '+') && isDigit(peek(2)))) {
      at += 2;
      digits();
    }
    add(Token.Kind.NUMBER, text.substring(from, at), from);
  }

  private void digits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private void quoted(char quote) {
    int from = at++;
    StringBuilder said = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
        said.append(unescaped(text.charAt(at)));
      } else {
        said.append(text.charAt(at));
      }
      at++;
    }
    if (peek(0) == quote) {
      at++;
    } else {
      report(from, "a quotation is opened and not closed on its line", "close it with " + quote);
    }
    if (quote == '\'' && said.isEmpty()) {
      report(from, "a quoted name is empty", "write at least one letter between the quotes");
      said.append("empty");
    }
    String value = said.toString();
    if (quote == '\'' && value.contains(Terms.SPACE)) {
      report(from, "a quoted name holds '::'", "write a name space before it, as in space::'name'");
      value = value.replace(Terms.SPACE, "_");
    }
    add(
        quote == '"' ? Token.Kind.TEXT : Token.Kind.NAME,
        quote == '"' ? value : value.intern(),
        from);
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> c;
    };
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        add(Token.Kind.SIGN, sign, at - sign.length());
        return;
      }
    }
    int from = at;
    int character = text.codePointAt(at);
    at += Character.charCount(character);
    report(
        from, "the character '" + Character.toString(character) + "' starts nothing", "remove it");
  }

  private void add(Token.Kind kind, String value, int from) {
    tokens.add(new Token(kind, value, from, at));
  }

  private void report(int offset, String wrong, String right) {
    problems.add(start.within(text, offset), wrong, right);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isCapital(c) || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || isCapital(c);
  }

  private static boolean isInner(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }
}
