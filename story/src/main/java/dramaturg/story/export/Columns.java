package dramaturg.story.export;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What several formats say of an entry in the same way.
final class Columns {
  private Columns() {}

  /// `opening`, `intervention: what`, or `facts`.
  static String cause(Chronicle chronicle, int id) {
    return switch (chronicle.cause(id)) {
      case Cause.Opening() -> "opening";
      case Cause.Intervention(String what) -> "intervention: " + what;
      case Cause.From _ -> "facts";
    };
  }

  static List<String> marks(Chronicle chronicle, int id) {
    List<String> found = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      if (mark.in(chronicle.marks(id))) {
        found.add(mark.name().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }
}
