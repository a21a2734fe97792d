package dramaturg.story.whynot;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Compares terms for people. A variable fits anything, and the same variable different things; a word that stands as a
/// text is that word. It finds what is alike and proves nothing.
public final class Likeness {
  private Likeness() {}

  /// Whether two terms could mean the same.
  public static boolean agree(Term one, Term other) {
    if (one instanceof Var || other instanceof Var) return true;
    if (one instanceof ListTerm some && other instanceof ListTerm more) {
      return some.size() == more.size() && agree(some.elements(), more.elements());
    }
    if (one.arity() > 0 || other.arity() > 0) {
      return one.functor().equals(other.functor())
          && one.arity() == other.arity()
          && agree(((Struct) one).args(), ((Struct) other).args());
    }
    return word(one).equals(word(other));
  }

  private static boolean agree(List<Term> some, List<Term> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!agree(some.get(i), others.get(i))) return false;
    }
    return true;
  }

  /// The word that a term without parts is.
  public static String word(Term term) {
    return switch (term) {
      case Text(String value) -> value;
      case Atom(String name) -> name;
      default -> term.text();
    };
  }

  /// Everything that a term says for sure, each once: the names and words in it, and what is said of them. Numbers
  /// say little and are left out.
  public static Set<String> constants(Term term) {
    Set<String> found = new LinkedHashSet<>();
    collect(term, found);
    return found;
  }

  private static void collect(Term term, Set<String> found) {
    switch (term) {
      case Atom _, Text _ -> found.add(word(term));
      case Struct struct -> {
        if (struct.arity() > 0) found.add(struct.functor() + "/" + struct.arity());
        else found.add(struct.functor());
        struct.args().forEach(arg -> collect(arg, found));
      }
      case ListTerm list -> list.elements().forEach(element -> collect(element, found));
      case Num _, Var _ -> {}
    }
  }

  /// Whether anything in a term is still open.
  public static boolean open(Term term) {
    return switch (term) {
      case Var _ -> true;
      case Struct struct -> struct.args().stream().anyMatch(Likeness::open);
      case ListTerm list -> list.elements().stream().anyMatch(Likeness::open);
      case Atom _, Num _, Text _ -> false;
    };
  }
}
