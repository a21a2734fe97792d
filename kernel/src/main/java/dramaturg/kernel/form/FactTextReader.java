package dramaturg.kernel.form;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.fact.RecordedFact;
import java.util.ArrayList;
import java.util.List;

/// Reads the canonical text of one fact. It accepts no other spacing, order or spelling, so that what it reads and
/// what is written from it are the same.
final class FactTextReader {

  private final String text;
  private final FactText.Names names;
  private int next;

  FactTextReader(String text, FactText.Names names) {
    this.text = text;
    this.names = names;
  }

  RecordedFact fact() {
    int start = next;
    String name = identifier("the name of a fact");
    FactType type =
        names.type(name).orElseThrow(() -> wrong(start, "the name of a known fact, not " + name));
    int version = 1;
    if (peek() == '@') {
      next++;
      version = version();
    }
    List<Object> arguments = new ArrayList<>();
    expect("(");
    for (Parameter parameter : type.parameters()) {
      expect((arguments.isEmpty() ? "" : ", ") + parameter.name() + "=");
      arguments.add(value(parameter));
    }
    expect(")");
    if (next != text.length()) {
      throw wrong(next, "the end of the fact");
    }
    return new RecordedFact(type, arguments, version);
  }

  private int version() {
    int start = next;
    try {
      int version = Math.toIntExact(number());
      if (version > 1) {
        return version;
      }
    } catch (ArithmeticException e) {
      throw wrong(start, "a version below 2^31");
    }
    throw wrong(start, "a version above 1 (version 1 is left out)");
  }

  private Object value(Parameter parameter) {
    return switch (parameter.kind()) {
      case ENTITY -> entity();
      case NUMBER -> number();
      case FLAG -> flag();
      case TEXT -> quoted('"');
      case WORD -> identifier("a word");
      case ENTITIES -> entities();
      case EXPRESSION -> new Expression.Recorded(quoted('`'));
    };
  }

  private EntityId entity() {
    int start = next;
    String name = identifier("the name of an entity");
    return names
        .entity(name)
        .orElseThrow(() -> wrong(start, "the name of a known entity, not " + name));
  }

  private List<EntityId> entities() {
    List<EntityId> list = new ArrayList<>();
    expect("[");
    if (peek() == ']') {
      next++;
      return list;
    }
    while (true) {
      list.add(entity());
      if (peek() == ']') {
        next++;
        return list;
      }
      expect(", ");
    }
  }

  private long number() {
    int start = next;
    if (peek() == '-') {
      next++;
    }
    while (peek() >= '0' && peek() <= '9') {
      next++;
    }
    String digits = text.substring(start, next);
    try {
      long value = Long.parseLong(digits);
      if (digits.equals(Long.toString(value))) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(start, "a whole number from -2^63 to 2^63-1");
    }
    throw wrong(start, "a whole number without leading zeros");
  }

  private boolean flag() {
    boolean value = peek() == 't';
    expect(value ? "true" : "false");
    return value;
  }

  private String identifier(String what) {
    int start = next;
    while (isNamePart(peek())) {
      next++;
    }
    if (!FactType.isIdentifier(text.substring(start, next))) {
      throw wrong(start, what);
    }
    return text.substring(start, next);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private String quoted(char quote) {
    int start = next;
    expect(String.valueOf(quote));
    StringBuilder value = new StringBuilder();
    while (next < text.length()) {
      char c = text.charAt(next++);
      if (c == quote) {
        return value.toString();
      }
      value.append(c == '\\' ? escaped(quote) : c);
    }
    throw wrong(start, "a text that ends with " + quote);
  }

  private char escaped(char quote) {
    int start = next - 1;
    char c = peek();
    next++;
    if (c == quote || c == '\\') {
      return c;
    }
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        int value = 0;
        for (int i = 0; i < 4; i++) {
          int digit = Character.digit(peek(), 16);
          if (digit < 0) {
            throw wrong(start, "four hexadecimal digits after \\u");
          }
          value = value << 4 | digit;
          next++;
        }
        yield (char) value;
      }
      default -> throw wrong(start, "\\n, \\r, \\t, \\\\, \\" + quote + " or \\uXXXX");
    };
  }

  private char peek() {
    return next < text.length() ? text.charAt(next) : '\0';
  }

  private void expect(String wanted) {
    if (!text.startsWith(wanted, next)) {
      throw wrong(next, "\"" + wanted + "\"");
    }
    next += wanted.length();
  }

  private IllegalArgumentException wrong(int at, String expected) {
    return new IllegalArgumentException(
        "column " + (at + 1) + " of " + text + ": expected " + expected);
  }
}
