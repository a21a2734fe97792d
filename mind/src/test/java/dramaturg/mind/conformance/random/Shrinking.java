package dramaturg.mind.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes a program smaller as long as something holds of it: leaves out clauses, steps, conditions and blocks. The
/// result is small, not the smallest.
final class Shrinking {
  private Shrinking() {}

  static List<String> shrunk(List<String> lines, Predicate<List<String>> holds) {
    List<String> best = lines;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = best.size() - 1; i >= 0; i--) {
        for (String line : shorter(best.get(i))) {
          List<String> less = new ArrayList<>(best);
          if (line.isEmpty()) {
            less.remove(i);
          } else {
            less.set(i, line);
          }
          if (holds.test(less)) {
            best = less;
            smaller = true;
            break;
          }
        }
        i = Math.min(i, best.size());
      }
    }
    return best;
  }

  private static List<String> shorter(String line) {
    List<String> all = new ArrayList<>(List.of(""));
    int arrow = line.indexOf(" <- ");
    int context = line.indexOf(" : ");
    String head = arrow < 0 ? line : line.substring(0, arrow);
    String body = arrow < 0 ? "" : line.substring(arrow);
    if (context >= 0 && (arrow < 0 || context < arrow)) {
      String trigger = head.substring(0, context);
      all.add(trigger + (body.isEmpty() ? "." : body));
      String tail = arrow < 0 ? "." + body : body;
      parts(head.substring(context + 3).replaceAll("\\.$", ""), " & ")
          .forEach(c -> all.add(trigger + " : " + c + tail));
    }
    if (arrow >= 0) {
      parts(body.substring(4, body.length() - 1), "; ")
          .forEach(b -> all.add(head + " <- " + b + "."));
    }
    int rule = line.indexOf(" :- ");
    if (rule >= 0) {
      parts(line.substring(rule + 4, line.length() - 1), " & ")
          .forEach(c -> all.add(line.substring(0, rule) + " :- " + c + "."));
    }
    int annotations = line.indexOf('[');
    if (line.startsWith("@") && annotations > 0) {
      all.add(line.substring(line.indexOf("] ") + 2));
    }
    return all;
  }

  /// The text with one of its parts left out, or with a block or parenthesis replaced by what stands in it.
  private static List<String> parts(String text, String separator) {
    List<String> parts = split(text, separator);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      List<String> kept = new ArrayList<>(parts);
      kept.remove(i);
      all.add(String.join(separator, kept));
    }
    for (int i = 0; i < parts.size(); i++) {
      for (String less : inside(parts.get(i))) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(i, less);
        all.add(String.join(separator, changed));
      }
    }
    return all;
  }

  private static List<String> inside(String part) {
    List<String> all = new ArrayList<>();
    if (part.startsWith("not ")) {
      all.add(part.substring(4));
    }
    if (part.startsWith("(") && part.endsWith(")")) {
      all.add(part.substring(1, part.length() - 1));
      all.addAll(split(part.substring(1, part.length() - 1), " | "));
    }
    int open = part.indexOf("{ ");
    int close = part.lastIndexOf(" }");
    if ((part.startsWith("if (") || part.startsWith("for (") || part.startsWith("while ("))
        && open > 0
        && close > open) {
      String inner = part.substring(open + 2, close);
      all.add(inner);
      for (String less : parts(inner, "; ")) {
        all.add(part.substring(0, open + 2) + less + part.substring(close));
      }
    }
    return all;
  }

  /// Cuts at the separators that stand in no bracket and no quotation.
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && !quoted && text.startsWith(separator, i)) {
        parts.add(text.substring(from, i));
        from = i + separator.length();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
