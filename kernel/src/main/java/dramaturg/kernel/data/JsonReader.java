package dramaturg.kernel.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads one JSON text into a tree with places. It stops at the first problem: a text that we wrote ourselves is whole
/// or damaged, not full of slips.
final class JsonReader {
  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int lastSpotAt;
  private int lastSpotColumn = 1;

  JsonReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  Node whole() {
    Node node = value(1);
    blanks();
    if (at < text.length()) {
      throw bad(here(), "there is more after the value", "a JSON text holds one value");
    }
    return node;
  }

  private Node value(int depth) {
    blanks();
    Spot spot = here();
    if (depth > Node.DEEPEST) {
      throw bad(spot, "nested too deep", "at most " + Node.DEEPEST + " levels");
    }
    return switch (peek()) {
      case '{' -> mapping(spot, depth);
      case '[' -> sequence(spot, depth);
      case '"' -> Node.Scalar.quoted(spot, string());
      default -> plain(spot);
    };
  }

  private Node mapping(Spot spot, int depth) {
    at++;
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
    blanks();
    if (peek() == '}') {
      at++;
      return new Node.Mapping(spot, entries);
    }
    do {
      blanks();
      Spot keySpot = here();
      if (peek() != '"') {
        throw bad(keySpot, "a key in quotes was expected", "{\"key\": value}");
      }
      String key = string();
      expect(':');
      if (entries.containsKey(key)) {
        throw bad(keySpot, "the key '" + key + "' stands here twice", "keep one");
      }
      entries.put(key, new Node.Entry(keySpot, value(depth + 1)));
    } while (more('}'));
    return new Node.Mapping(spot, entries);
  }

  private Node sequence(Spot spot, int depth) {
    at++;
    List<Node> items = new ArrayList<>();
    blanks();
    if (peek() == ']') {
      at++;
      return new Node.Sequence(spot, items);
    }
    do {
      items.add(value(depth + 1));
    } while (more(']'));
    return new Node.Sequence(spot, items);
  }

  /// Steps over a comma (true) or the closing bracket (false).
  private boolean more(char close) {
    blanks();
    char c = peek();
    if (c != ',' && c != close) {
      throw bad(here(), "',' or '" + close + "' was expected", "a comma between two values");
    }
    at++;
    return c == ',';
  }

  private void expect(char wanted) {
    blanks();
    if (peek() != wanted) {
      throw bad(here(), "'" + wanted + "' was expected", "{\"key\": value}");
    }
    at++;
  }

  private Node plain(Spot spot) {
    int start = at;
    while (at < text.length() && ",]}: \t\r\n\"[{".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    boolean known = word.equals("true") || word.equals("false") || word.equals("null");
    if (!known && !number(word)) {
      String seen =
          word.isEmpty() ? "a value was expected" : "'" + shortened(word) + "' is no JSON";
      throw bad(spot, seen, "a text in quotes, a number, true, false, null, [...] or {...}");
    }
    return Node.Scalar.plain(spot, word);
  }

  private static boolean number(String word) {
    return word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  }

  private static String shortened(String word) {
    return word.length() > 20 ? word.substring(0, 20) + "..." : word;
  }

  private String string() {
    Spot start = here();
    at++;
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c < ' ') {
        throw bad(
            here(), "a control character stands in a text", "write it as \\n, \\t or \\u00..");
      }
      if (c == '\\') {
        out.append(escaped());
      } else {
        out.append(c);
        at++;
      }
    }
    if (at == text.length()) {
      throw bad(start, "this text has no end", "close it with \"");
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    Spot spot = here();
    char c = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    at += 2;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
          throw bad(spot, "\\u needs four hexadecimal digits", "such as \\u00e9");
        }
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default ->
          throw bad(
              spot, "no such escape in JSON", "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u....");
    };
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      if (text.charAt(at) == '\n') {
        line++;
        lastSpotAt = at + 1;
        lastSpotColumn = 1;
      }
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /// Counts on from the last place, since a text of ours is one very long line.
  private Spot here() {
    int upTo = Math.min(at, text.length());
    lastSpotColumn += text.codePointCount(lastSpotAt, upTo);
    lastSpotAt = upTo;
    return new Spot(file, line, lastSpotColumn);
  }

  private static BadInput bad(Spot spot, String wrong, String right) {
    return new BadInput(spot, wrong, right);
  }
}
