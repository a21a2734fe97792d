package dramaturg.mind.conformance;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.ArrayList;
import java.util.List;

/// Literals as both engines are made to show them: annotations sorted.
final class Shown {
  private Shown() {}

  static String text(Struct literal) {
    List<String> annotations = new ArrayList<>();
    for (Term annotation : literal.annotations()) {
      annotations.add(annotation.text());
    }
    annotations.sort(null);
    return literal.bare().text()
        + (annotations.isEmpty() ? "" : annotations.toString().replace(", ", ","));
  }
}
