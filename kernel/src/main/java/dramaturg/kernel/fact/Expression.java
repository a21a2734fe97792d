package dramaturg.kernel.fact;

import java.util.Objects;

/// A structured argument of a fact (a term, a goal, a message) that kernel stores as its text. Kernel never looks
/// inside; whoever wrote the text can parse it again.
public interface Expression {

  /// The canonical text: equal expressions have equal texts.
  String text();

  /// An expression of which only the text is known, as read from a file.
  ///
  /// @param text the canonical text
  record Recorded(String text) implements Expression {
    /// Refuses the absence of a text.
    public Recorded {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
