package dramaturg.mind.program;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;

/// What a plan answers to: a belief, goal or question added or taken away.
///
/// @param adds `+` or `-`
/// @param literal what it is about, with the annotations that the event must have
public record Trigger(boolean adds, Kind kind, Struct literal) {
  /// What an event is about.
  public enum Kind {
    BELIEF(""),
    GOAL("!"),
    TEST("?");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /// What events are looked up by.
  public record Key(boolean adds, Kind kind, String functor, int arity, boolean negated) {
    public static Key of(boolean adds, Kind kind, Struct literal) {
      return new Key(adds, kind, literal.functor(), literal.arity(), literal.negated());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && adds == key.adds
          && kind == key.kind
          && arity == key.arity
          && negated == key.negated
          && functor.equals(key.functor);
    }

    @Override
    public int hashCode() {
      return (functor.hashCode() * 31 + arity) * 8 + kind.ordinal() * 2 + (adds ? 1 : 0);
    }
  }

  public Key key() {
    return Key.of(adds, kind, literal);
  }

  /// Whether the first argument alone tells that an event of the same predicate is another one.
  public boolean excludes(Struct event) {
    if (event.arity() == 0) {
      return false;
    }
    Term own = literal.arg(0);
    Term other = event.arg(0);
    return isName(own) && isName(other) && !own.equals(other);
  }

  private static boolean isName(Term term) {
    return term instanceof Atom || term instanceof Num || term instanceof Text;
  }

  /// The trigger as it is written, such as `+!go(X)`.
  public String text() {
    return (adds ? "+" : "-") + kind.sign() + literal.text();
  }
}
