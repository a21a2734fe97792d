package dramaturg.logic.builtin;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Arguments;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Builtin.Alternatives;
import dramaturg.logic.query.Builtin.Unfit;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Predicates about texts and about terms as text.
final class Texts {
  static final List<Builtin> ALL =
      List.of(
          Builtin.test(".term2string", 2, 2, Texts::term2string),
          Builtin.choice(".substring", 2, 4, Texts::substring),
          Builtin.test(
              ".lower_case", 2, 2, a -> a.unify(1, new Text(a.text(0).toLowerCase(Locale.ROOT)))),
          Builtin.test(
              ".upper_case", 2, 2, a -> a.unify(1, new Text(a.text(0).toUpperCase(Locale.ROOT)))));

  private Texts() {}

  /// A term's letters without quotes.
  static String letters(Term term) {
    return switch (term) {
      case Text text -> text.value();
      case Atom atom -> atom.name();
      default -> term.text();
    };
  }

  private static boolean term2string(Arguments a) {
    if (!a.isVariable(0)) {
      return a.unify(1, new Text(a.term(0).text()));
    }
    if (a.isVariable(1)) {
      throw new Unfit(".term2string needs the term or the text");
    }
    String text = a.text(1);
    Optional<Term> term = TermReader.term(text, Spot.startOf("text"), new Problems());
    return a.unify(0, a.fresh(term.orElseGet(() -> Terms.atom(text))));
  }

  /// Whether a text is part of another; or where, each place in turn; or cut out between two places.
  private static Alternatives substring(Arguments a) {
    if (a.count() == 2) {
      boolean inside = a.text(1).contains(a.text(0));
      return new Alternatives(Atom.TRUE, List.of(Terms.flag(inside)).iterator());
    }
    if (a.isVariable(0) && a.term(2) instanceof Num) {
      String whole = a.text(1);
      int from = a.whole(2);
      int to = a.count() == 4 ? a.whole(3) : whole.length();
      if (from < 0 || to > whole.length() || from > to) {
        throw new Unfit(".substring: from " + from + " to " + to + " is not within the text");
      }
      return new Alternatives(a.term(0), List.of(new Text(whole.substring(from, to))).iterator());
    }
    String part = a.text(0);
    String whole = a.text(1);
    List<Term> places = new ArrayList<>();
    for (int at = whole.indexOf(part);
        at >= 0 && at < whole.length();
        at = whole.indexOf(part, at + 1)) {
      places.add(
          a.count() == 4 ? Terms.list(new Num(at), new Num(at + part.length() - 1)) : new Num(at));
    }
    Term pattern = a.count() == 4 ? Terms.list(a.term(2), a.term(3)) : a.term(2);
    return new Alternatives(pattern, places.iterator());
  }
}
