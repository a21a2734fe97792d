package dramaturg.mind.conformance;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.ArrayList;
import java.util.List;

/// Literals as both engines are made to show them: annotations sorted, every variable called the same.
final class Shown {
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
}
