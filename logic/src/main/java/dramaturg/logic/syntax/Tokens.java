package dramaturg.logic.syntax;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.util.List;

/// The tokens of one source with a place to read from. Reports each fault where it stands; whoever reads on after a
/// [Misread] decides where.
public final class Tokens {
  private final String text;
  private final Spot start;
  private final Problems problems;
  private final List<Token> tokens;
  private int next;
  private int lineAt;
  private Spot lineSpot;

  /// @param start where the text begins in its file
  public Tokens(String text, Spot start, Problems problems) {
    this.text = text;
    this.start = start;
    this.problems = problems;
    this.tokens = new Lexer(text, start, problems).tokens();
    this.lineSpot = start;
  }

  /// The next token, which stays the next one.
  public Token peek() {
    return tokens.get(next);
  }

  /// The token after the next one.
  public Token peekSecond() {
    return tokens.get(Math.min(next + 1, tokens.size() - 1));
  }

  public boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /// The next token, which is then passed; the end is never passed.
  public Token take() {
    Token token = tokens.get(next);
    if (next < tokens.size() - 1) {
      next++;
    }
    return token;
  }

  /// Passes the next token if it is this sign.
  public boolean accept(String sign) {
    if (peek().is(sign)) {
      take();
      return true;
    }
    return false;
  }

  /// Whether the next token is this bare name.
  public boolean atWord(String word) {
    Token token = peek();
    return token.kind() == Token.Kind.NAME
        && token.text().equals(word)
        && token.end() - token.at() == word.length();
  }

  /// Passes the next token if it is this bare name.
  public boolean acceptWord(String word) {
    if (atWord(word)) {
      take();
      return true;
    }
    return false;
  }

  /// Passes this sign.
  ///
  /// @throws Misread after reporting that something else stands here
  public void expect(String sign, String after) {
    if (!accept(sign)) {
      throw unexpected("'" + sign + "' " + after);
    }
  }

  /// The token after the parenthesis that closes the one that opens here.
  Token afterParenthesis() {
    int open = 0;
    for (int i = next; i < tokens.size() - 1; i++) {
      if (tokens.get(i).is("(")) {
        open++;
      } else if (tokens.get(i).is(")") && --open == 0) {
        return tokens.get(i + 1);
      }
    }
    return tokens.getLast();
  }

  /// Whether nothing stands between the next token and the one after it.
  public boolean adjacent() {
    return peek().end() == peekSecond().at();
  }

  /// Reports that something else than `wanted` stands here; the caller throws the result.
  public Misread unexpected(String wanted) {
    problems.add(
        spot(),
        "found " + peek().shown() + " where something else must stand",
        "expected " + wanted);
    return new Misread();
  }

  /// Reports a fault here; the caller throws the result or reads on.
  public Misread fault(Spot at, String wrong, String right) {
    problems.add(at, wrong, right);
    return new Misread();
  }

  /// Where the next token stands.
  public Spot spot() {
    return spotOf(peek());
  }

  /// Where a token stands. Cheap when asked in reading order.
  public Spot spotOf(Token token) {
    int offset = token.at();
    if (offset < lineAt) {
      return start.within(text, offset);
    }
    int newline = text.lastIndexOf('\n', offset - 1) + 1;
    if (newline > lineAt) {
      lineSpot = lineSpot.within(text.substring(lineAt, newline), newline - lineAt);
      lineAt = newline;
    }
    return new Spot(
        lineSpot.file(), lineSpot.line(), lineSpot.column() + text.codePointCount(lineAt, offset));
  }
}
