package dramaturg.logic.builtin;

import dramaturg.logic.query.Arguments;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Builtin.Alternatives;
import dramaturg.logic.query.Builtin.Unfit;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Predicates about lists; those that also take texts say so.
final class Lists {
  static final List<Builtin> ALL =
      List.of(
          Builtin.choice(".member", 2, 2, Lists::member),
          Builtin.test(".length", 2, 2, Lists::length),
          Builtin.choice(".nth", 3, 3, Lists::nth),
          Builtin.test(".concat", 2, Integer.MAX_VALUE, Lists::concat),
          Builtin.test(".reverse", 2, 2, Lists::reverse),
          Builtin.test(".delete", 3, 4, Lists::delete),
          Builtin.test(".union", 3, 3, Lists::union),
          Builtin.test(".intersection", 3, 3, Lists::intersection),
          Builtin.test(".difference", 3, 3, Lists::difference),
          Builtin.choice(".sublist", 2, 2, Lists::sublist),
          Builtin.choice(".prefix", 2, 2, Lists::prefix),
          Builtin.choice(".suffix", 2, 2, Lists::suffix),
          Builtin.test(".sort", 2, 2, Lists::sort),
          Builtin.test(".min", 2, 2, a -> extreme(a, Order.STANDARD)),
          Builtin.test(".max", 2, 2, a -> extreme(a, Collections.reverseOrder(Order.STANDARD))),
          Builtin.test(".empty", 1, 1, Lists::empty),
          Builtin.choice(".range", 3, 4, Lists::range));

  private Lists() {}

  private static Alternatives member(Arguments a) {
    return new Alternatives(a.term(0), a.list(1).elements().iterator());
  }

  private static boolean length(Arguments a) {
    int length = a.term(0) instanceof Text text ? text.value().length() : a.list(0).size();
    return a.unify(1, new Num(length));
  }

  private static Alternatives nth(Arguments a) {
    List<Term> elements = a.term(1) instanceof Text text ? letters(text) : a.list(1).elements();
    if (!a.isVariable(0)) {
      int index = a.whole(0);
      if (index < 0 || index >= elements.size()) {
        throw new Unfit("nth: index " + index + " is out of bounds (" + elements.size() + ")");
      }
      return new Alternatives(a.term(2), List.of(elements.get(index)).iterator());
    }
    List<Term> pairs = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      pairs.add(Terms.list(new Num(i), elements.get(i)));
    }
    return new Alternatives(Terms.list(a.term(0), a.term(2)), pairs.iterator());
  }

  private static List<Term> letters(Text text) {
    List<Term> letters = new ArrayList<>();
    text.value().codePoints().forEach(c -> letters.add(new Text(Character.toString(c))));
    return letters;
  }

  private static boolean concat(Arguments a) {
    int last = a.count() - 1;
    if (a.term(0) instanceof ListTerm) {
      List<Term> all = new ArrayList<>();
      for (int i = 0; i < last; i++) {
        all.addAll(a.list(i).elements());
      }
      return a.unify(last, Terms.list(all));
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < last; i++) {
      joined.append(Texts.letters(a.term(i)));
    }
    Term wanted = a.term(last);
    return wanted instanceof Text || a.isVariable(last)
        ? a.unify(last, new Text(joined.toString()))
        : wanted.text().contentEquals(joined);
  }

  private static boolean reverse(Arguments a) {
    return a.unify(
        1,
        a.term(0) instanceof Text text
            ? new Text(new StringBuilder(text.value()).reverse().toString())
            : Terms.list(a.list(0).elements().reversed()));
  }

  /// By element, by index, or by a range of indexes, from a list or a text.
  private static boolean delete(Arguments a) {
    Term what = a.term(0);
    if (what instanceof Num) {
      int from = a.whole(0);
      boolean ranged = a.count() == 4;
      int to = ranged ? a.whole(1) : from + 1;
      int source = ranged ? 2 : 1;
      return a.unify(source + 1, without(a, source, from, to));
    }
    if (what instanceof Text text && !(a.term(1) instanceof ListTerm)) {
      return a.unify(2, new Text(a.text(1).replace(text.value(), "")));
    }
    List<Term> kept = new ArrayList<>();
    for (Term element : a.list(1).elements()) {
      if (!a.matches(what, element)) {
        kept.add(element);
      }
    }
    return a.unify(2, Terms.list(kept));
  }

  private static Term without(Arguments a, int source, int from, int to) {
    if (a.term(source) instanceof Text text) {
      String s = text.value();
      return from < 0 || from > s.length() || to < from || to > s.length()
          ? text
          : new Text(s.substring(0, from) + s.substring(to));
    }
    List<Term> kept = new ArrayList<>();
    List<Term> all = a.list(source).elements();
    for (int i = 0; i < all.size(); i++) {
      if (i < from || i >= to) {
        kept.add(all.get(i));
      }
    }
    return Terms.list(kept);
  }

  private static boolean union(Arguments a) {
    List<Term> both = a.list(0).elements();
    both.addAll(a.list(1).elements());
    return a.unify(2, Terms.list(Collecting.sorted(both)));
  }

  private static boolean intersection(Arguments a) {
    List<Term> both = a.list(0).elements();
    both.retainAll(a.list(1).elements());
    return a.unify(2, Terms.list(Collecting.sorted(both)));
  }

  private static boolean difference(Arguments a) {
    List<Term> rest = a.list(0).elements();
    rest.removeAll(a.list(1).elements());
    return a.unify(2, Terms.list(Collecting.sorted(rest)));
  }

  /// Every run of elements, longest first from each start; the empty list last.
  private static Alternatives sublist(Arguments a) {
    List<Term> elements = a.list(1).elements();
    List<Term> all = new ArrayList<>();
    for (int from = 0; from < elements.size(); from++) {
      for (int to = elements.size(); to > from; to--) {
        all.add(Terms.list(elements.subList(from, to)));
      }
    }
    all.add(ListTerm.EMPTY);
    return new Alternatives(a.term(0), all.iterator());
  }

  private static Alternatives prefix(Arguments a) {
    List<Term> elements = a.list(1).elements();
    List<Term> all = new ArrayList<>();
    for (int to = elements.size(); to >= 0; to--) {
      all.add(Terms.list(elements.subList(0, to)));
    }
    return new Alternatives(a.term(0), all.iterator());
  }

  private static Alternatives suffix(Arguments a) {
    List<Term> elements = a.list(1).elements();
    List<Term> all = new ArrayList<>();
    for (int from = 0; from <= elements.size(); from++) {
      all.add(Terms.list(elements.subList(from, elements.size())));
    }
    return new Alternatives(a.term(0), all.iterator());
  }

  private static boolean sort(Arguments a) {
    List<Term> elements = a.list(0).elements();
    elements.sort(Order.STANDARD);
    return a.unify(1, Terms.list(elements));
  }

  private static boolean extreme(Arguments a, Comparator<Term> order) {
    List<Term> elements = a.list(0).elements();
    return !elements.isEmpty() && a.unify(1, Collections.min(elements, order));
  }

  private static boolean empty(Arguments a) {
    return a.term(0) instanceof Text text ? text.value().isEmpty() : a.list(0).isEmpty();
  }

  /// The whole numbers from one to another, both included, perhaps in steps.
  private static Alternatives range(Arguments a) {
    long from = (long) a.number(1);
    long to = (long) a.number(2);
    long step = a.count() == 4 ? (long) a.number(3) : 1;
    if (step == 0) {
      throw new Unfit(".range: the step must not be 0");
    }
    return new Alternatives(
        a.term(0),
        java.util.stream.LongStream.iterate(from, n -> step > 0 ? n <= to : n >= to, n -> n + step)
            .mapToObj(Num::new)
            .iterator());
  }
}
