package dramaturg.kernel.data;

import java.util.Iterator;

/// Trees as canonical JSON text: no blanks, keys in their order, one way to write each value. Equal trees with equal
/// order of keys give equal texts. It does not sort keys, since the order of writing carries meaning, and does not keep
/// places.
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /// The tree as one line of JSON. Reading it back gives a tree that is [Node#sameAs] this one.
  public static String of(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  /// The same for people: one key or value a line, two blanks a level.
  public static String indented(Node node) {
    StringBuilder out = new StringBuilder();
    indent(node, "\n", out);
    return out.append('\n').toString();
  }

  private static void indent(Node node, String lineStart, StringBuilder out) {
    switch (node) {
      case Node.Mapping mapping when !mapping.entries().isEmpty() -> {
        String separator = "{";
        for (var entry : mapping.entries().entrySet()) {
          out.append(separator).append(lineStart).append("  ");
          writeText(entry.getKey(), out);
          out.append(": ");
          indent(entry.getValue().value(), lineStart + "  ", out);
          separator = ",";
        }
        out.append(lineStart).append('}');
      }
      case Node.Sequence sequence
          when sequence.items().stream().anyMatch(i -> !(i instanceof Node.Scalar)) -> {
        String separator = "[";
        for (Node item : sequence.items()) {
          out.append(separator).append(lineStart).append("  ");
          indent(item, lineStart + "  ", out);
          separator = ",";
        }
        out.append(lineStart).append(']');
      }
      default -> write(node, out);
    }
  }

  /// Reads one JSON value, strictly by RFC 8259, but without duplicate keys and no deeper than [Node#DEEPEST].
  ///
  /// @param file how problems shall name the text
  /// @throws BadInput at the first problem
  public static Node read(String file, String text) {
    return new JsonReader(file, text).whole();
  }

  private static void write(Node node, StringBuilder out) {
    switch (node) {
      case Node.Mapping mapping -> writeMapping(mapping, out);
      case Node.Sequence sequence -> writeSequence(sequence, out);
      case Node.Scalar scalar -> writeScalar(scalar, out);
    }
  }

  private static void writeMapping(Node.Mapping mapping, StringBuilder out) {
    out.append('{');
    boolean first = true;
    for (var entry : mapping.entries().entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      writeText(entry.getKey(), out);
      out.append(':');
      write(entry.getValue().value(), out);
    }
    out.append('}');
  }

  private static void writeSequence(Node.Sequence sequence, StringBuilder out) {
    out.append('[');
    for (Iterator<Node> items = sequence.items().iterator(); items.hasNext(); ) {
      write(items.next(), out);
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void writeScalar(Node.Scalar scalar, StringBuilder out) {
    switch (scalar.kind()) {
      case TEXT -> writeText(scalar.text(), out);
      case WHOLE -> out.append((long) scalar.whole().orElseThrow());
      case DECIMAL -> out.append((double) scalar.number().orElseThrow());
      case FLAG -> out.append((boolean) scalar.flag().orElseThrow());
      case NOTHING -> out.append("null");
    }
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) && alone(text, i)) {
            out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
            out.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean alone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
