package dramaturg.logic.builtin;

import dramaturg.logic.query.Builtin;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import java.util.List;
import java.util.function.Predicate;

/// Predicates that ask what kind of term something is; and the two that always do the same.
final class Kinds {
  static final List<Builtin> ALL =
      List.of(
          kind(".atom", t -> t instanceof Atom),
          kind(".number", t -> t instanceof Num),
          kind(".string", t -> t instanceof Text),
          kind(".list", t -> t instanceof ListTerm),
          kind(".structure", t -> t instanceof Struct || t instanceof ListTerm),
          kind(".literal", t -> t instanceof Struct || t instanceof Atom),
          kind(".ground", Term::plain),
          Builtin.test(".true", 0, 0, _ -> true),
          Builtin.test(".fail", 0, Integer.MAX_VALUE, _ -> false));

  private Kinds() {}

  private static Builtin kind(String name, Predicate<Term> is) {
    return Builtin.test(name, 1, 1, a -> is.test(a.term(0)));
  }
}
