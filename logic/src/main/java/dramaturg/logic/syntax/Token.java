package dramaturg.logic.syntax;

/// One word, number, text or sign of a source. `at` and `end` are offsets into the text.
///
/// @param text what was written; of a quoted name or text, what it says without quotes and escapes
public record Token(Kind kind, String text, int at, int end) {
  /// What kinds of token there are.
  public enum Kind {
    NAME,
    VARIABLE,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  /// Whether the token is this sign; quoted names and texts never are.
  public boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /// How the token is named in an error.
  public String shown() {
    return switch (kind) {
      case TEXT -> "the text \"" + text + "\"";
      case END -> "the end of the text";
      case NAME, VARIABLE, NUMBER, SIGN -> "'" + text + "'";
    };
  }
}
