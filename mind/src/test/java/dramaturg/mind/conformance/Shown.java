package dramaturg.mind.conformance;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.ArrayList;
import java.util.List;

/// Literals as both engines are made to show them: annotations sorted, every variable called the same.
public final class Shown {
  private Shown() {}

  static String text(Struct literal) {
    List<String> annotations = new ArrayList<>();
    for (Term annotation : literal.annotations()) {
      annotations.add(annotation.text());
    }
    annotations.sort(null);
    String all = annotations.isEmpty() ? "" : annotations.toString().replace(", ", ",");
    return variables(literal.bare().text() + all);
  }

  /// The text with every variable called the same: the engines name fresh ones differently.
  static String variables(String text) {
    return text.replaceAll("(?<![\\w\"'])_?[A-Z_]\\w*|(?<![\\w\"'])_\\d+\\w*", "_");
  }

  /// The text with the name spaces of single files called as these call them: the engines number them differently.
  static String withoutNumbers(String text) {
    return text.replaceAll("'?#\\d+(\\w+)'?", "#$1");
  }

  /// Two traces side by side; what differs is marked.
  public static String beside(List<String> ours, List<String> theirs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
      String a = i < ours.size() ? ours.get(i) : "";
      String b = i < theirs.size() ? theirs.get(i) : "";
      text.append("%s %-60s | %s%n".formatted(a.equals(b) ? " " : "*", a, b));
    }
    return text.toString();
  }
}
