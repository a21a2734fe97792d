package dramaturg.mind.program;

import dramaturg.logic.query.Arguments;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Builtin.Alternatives;
import dramaturg.logic.query.Builtin.Unfit;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The computed predicates that ask the mind itself.
final class SelfBuiltins {
  static final List<Builtin> ALL =
      List.of(
          Builtin.test(".my_name", 1, 1, a -> a.unify(0, Terms.atom(self(a).name()))),
          Builtin.choice(".random", 1, 3, SelfBuiltins::random),
          Builtin.choice(".desire", 1, 1, a -> among(a, self(a).desires())),
          Builtin.choice(".intend", 1, 1, a -> among(a, self(a).intentions())),
          Builtin.choice(".belief", 1, 1, a -> among(a, self(a).believed(a.literal(0)))),
          Builtin.test(".shuffle", 2, 2, SelfBuiltins::shuffle),
          Builtin.test(".now", 1, 1, a -> a.unify(0, new Num(self(a).nowMillis()))));

  private SelfBuiltins() {}

  private static Self self(Arguments a) {
    if (a.answers() instanceof Self self) {
      return self;
    }
    throw new Unfit("only a mind can be asked this");
  }

  private static Alternatives among(Arguments a, List<Struct> literals) {
    List<Term> terms = new ArrayList<>();
    for (Struct literal : literals) {
      terms.add(a.fresh(literal));
    }
    return new Alternatives(a.isVariable(0) ? a.term(0) : a.literal(0), terms.iterator());
  }

  /// A number, or an element of a list; with a further number so many of them, one after the other.
  private static Alternatives random(Arguments a) {
    Self self = self(a);
    if (a.term(0) instanceof ListTerm list) {
      List<Term> elements = list.elements();
      if (a.count() < 2) {
        throw new Unfit(".random needs somewhere to put the element");
      }
      int count = elements.isEmpty() ? 0 : a.count() == 3 ? a.whole(2) : 1;
      return new Alternatives(
          a.term(1),
          IntStream.range(0, count)
              .mapToObj(_ -> elements.get(self.random(elements.size())))
              .iterator());
    }
    int count = a.count() == 2 ? a.whole(1) : 1;
    return new Alternatives(
        a.term(0), IntStream.range(0, count).mapToObj(_ -> new Num(self.random())).iterator());
  }

  private static boolean shuffle(Arguments a) {
    Self self = self(a);
    List<Term> elements = a.list(0).elements();
    for (int i = elements.size() - 1; i > 0; i--) {
      int j = self.random(i + 1);
      Term moved = elements.get(i);
      elements.set(i, elements.get(j));
      elements.set(j, moved);
    }
    return a.unify(1, Terms.list(elements));
  }
}
