package dramaturg.world.body;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;

/// The names that a mind uses for what goes about unseen or under another's name, put in place of the true ones.
///
/// @param names the name that the mind uses, by the true one
record Masks(SequencedMap<String, String> names) {
  /// Everything under its own name.
  static final Masks NONE = new Masks(Collections.emptySortedMap());

  /// The term as the mind would say it; the term itself if that is the same.
  Term over(Term term) {
    if (names.isEmpty()) return term;
    return switch (term) {
      case Atom atom -> {
        String name = names.get(atom.name());
        yield name == null ? atom : Terms.atom(name);
      }
      case Struct struct -> {
        Term[] others = over(struct.args());
        yield others.length == 0 ? struct : struct.withArgs(others);
      }
      case ListTerm list -> {
        Term[] others = over(list.elements());
        yield others.length == 0 ? list : Terms.list(others);
      }
      default -> term;
    };
  }

  /// The terms as the mind would say them; none if all stay as they are.
  private Term[] over(List<Term> terms) {
    Term[] others = {};
    for (int i = 0; i < terms.size(); i++) {
      Term other = over(terms.get(i));
      if (other != terms.get(i)) {
        if (others.length == 0) others = terms.toArray(Term[]::new);
        others[i] = other;
      }
    }
    return others;
  }
}
