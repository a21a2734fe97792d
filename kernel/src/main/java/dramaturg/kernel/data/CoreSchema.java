package dramaturg.kernel.data;

import java.util.regex.Pattern;

/// What an unquoted text stands for by the core schema of YAML 1.2.2 (section 10.3.2). Whole numbers beyond a `long`,
/// infinities and "not a number" stay texts, so that no reader meets a number it cannot hold.
final class CoreSchema {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final int LONGEST_NUMBER = 64;

  private CoreSchema() {}

  static Node.Kind kind(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Node.Kind.NOTHING;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Node.Kind.FLAG;
      default -> numberKind(text);
    };
  }

  private static Node.Kind numberKind(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return Node.Kind.TEXT;
    }
    if (WHOLE.matcher(text).matches()) {
      return fits(text) ? Node.Kind.WHOLE : Node.Kind.TEXT;
    }
    boolean decimal = DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
    return decimal ? Node.Kind.DECIMAL : Node.Kind.TEXT;
  }

  private static boolean fits(String text) {
    try {
      whole(text);
      return true;
    } catch (NumberFormatException tooBig) {
      return false;
    }
  }

  static long whole(String text) {
    if (text.startsWith("0o")) {
      return Long.parseLong(text, 2, text.length(), 8);
    }
    if (text.startsWith("0x")) {
      return Long.parseLong(text, 2, text.length(), 16);
    }
    return Long.parseLong(text);
  }
}
