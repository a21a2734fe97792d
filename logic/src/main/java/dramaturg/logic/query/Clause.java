package dramaturg.logic.query;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;

/// Something that can make a literal true: a stated literal, or the head of a [Rule].
public interface Clause {
  /// The literal; its own annotations are those of [#annotation].
  Struct head();

  /// How many variables head and body have; they are slots 0 and up.
  default int variables() {
    return 0;
  }

  default int annotationCount() {
    return head().annotationCount();
  }

  default Term annotation(int i) {
    return head().annotation(i);
  }

  /// A literal without variables that simply holds.
  static Clause stated(Struct literal) {
    return new Stated(literal);
  }

  /// See [#stated].
  record Stated(Struct head) implements Clause {}

  /// A literal that was asked for in a negation and found to have no answer. It stands among the clauses that a
  /// solution rests on, and makes nothing true.
  ///
  /// @param literal as it is written in the formula
  /// @param base from which slot its variables count
  record Denied(Struct literal, int base) implements Clause {
    @Override
    public Struct head() {
      return literal;
    }
  }
}
