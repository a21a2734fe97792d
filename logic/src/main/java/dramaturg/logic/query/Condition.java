package dramaturg.logic.query;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.List;
import java.util.Optional;

/// What a formula says, as it was written: the parts that [Formula] evaluates. Its variables are slots of that formula.
public sealed interface Condition {
  /// `true` or `false`.
  record Known(boolean value) implements Condition {}

  /// All parts hold, tried from left to right.
  record All(List<Condition> parts) implements Condition {}

  /// One part holds; each gives its own solutions.
  record Any(List<Condition> parts) implements Condition {}

  /// No proof of the part is found. It binds nothing.
  record Not(Condition part) implements Condition {}

  /// A comparison of two terms after arithmetic.
  record Compare(Relation relation, Term left, Term right) implements Condition {}

  /// A literal that the asked one must answer for.
  record Holds(Struct literal, Spot at) implements Condition {}

  /// A literal that is only known when asked: the value of a variable, perhaps put into a name space.
  record Meant(Term variable, Spot at) implements Condition {}

  /// A computed predicate; `query` is its argument that is a formula, if it has one.
  record Call(Builtin builtin, List<Term> args, Optional<Condition> query, Spot at)
      implements Condition {}

  /// How two terms can be compared.
  enum Relation {
    SAME("=="),
    DIFFERENT("\\=="),
    LESS("<"),
    LESS_OR_SAME("<="),
    GREATER(">"),
    GREATER_OR_SAME(">="),
    UNIFIES("="),
    TAKEN_APART("=..");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /// The relation written with this sign.
    public static Optional<Relation> of(String sign) {
      for (Relation relation : values()) {
        if (relation.sign.equals(sign)) {
          return Optional.of(relation);
        }
      }
      return Optional.empty();
    }
  }

  /// The condition as it is written.
  default String text() {
    return Shown.text(this);
  }
}
