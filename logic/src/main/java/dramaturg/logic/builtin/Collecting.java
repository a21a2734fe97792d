package dramaturg.logic.builtin;

import dramaturg.logic.query.Arguments;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Predicates over all solutions of a formula.
final class Collecting {
  static final List<Builtin> ALL =
      List.of(
          new Builtin(".findall", 3, 3, 1, test(Collecting::findall)),
          new Builtin(".setof", 3, 3, 1, test(Collecting::setof)),
          new Builtin(".count", 2, 2, 0, test(Collecting::count)));

  private Collecting() {}

  private static Builtin.Test test(Builtin.Test test) {
    return test;
  }

  private static boolean findall(Arguments a) {
    return a.unify(1, Terms.list(a.solutions(a.template(0))));
  }

  private static boolean setof(Arguments a) {
    return a.unify(1, Terms.list(sorted(a.solutions(a.template(0)))));
  }

  private static boolean count(Arguments a) {
    return a.unify(0, new Num(a.solutions(dramaturg.logic.term.Atom.TRUE).size()));
  }

  /// The terms in standard order, each once.
  static List<Term> sorted(List<Term> terms) {
    Comparator<Term> order = Order.STANDARD;
    TreeSet<Term> all = new TreeSet<>(order);
    all.addAll(terms);
    return new ArrayList<>(all);
  }
}
