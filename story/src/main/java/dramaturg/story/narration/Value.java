package dramaturg.story.narration;

import dramaturg.logic.term.Term;
import java.util.List;

/// What can stand in a slot.
sealed interface Value {
  /// One or several entities, by the names that facts have for them.
  record Entities(List<String> names) implements Value {}

  /// A number, in words where that is usual.
  record Amount(double number) implements Value {}

  /// A duration.
  record Span(long millis) implements Value {}

  /// A moment, as the time until then.
  record Ahead(long millis) implements Value {}

  /// Something said, believed, wanted or done.
  ///
  /// @param deed whether it is worded as what somebody does and not as what is so
  record Content(Term term, boolean deed) implements Value {}

  /// A text as it is.
  record Plain(String text) implements Value {}
}
