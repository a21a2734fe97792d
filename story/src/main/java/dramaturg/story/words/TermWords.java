package dramaturg.story.words;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A wording for beliefs, goals, deeds and messages of one shape, such as `attacker(X)`.
///
/// @param pattern what it fits, with variables
/// @param template the words; its slots are the variables
public record TermWords(Term pattern, Template template) {

  /// What the variables stand for if the pattern fits. Annotations do not count.
  public Optional<Map<String, Term>> fit(Term term) {
    Map<String, Term> found = new LinkedHashMap<>();
    return fits(pattern, term, found) ? Optional.of(found) : Optional.empty();
  }

  private static boolean fits(Term wanted, Term term, Map<String, Term> found) {
    if (wanted instanceof Var variable) {
      Term known = found.putIfAbsent(variable.name(), term);
      return variable.name().equals(Var.ANONYMOUS) || known == null || known.equals(term);
    }
    if (wanted instanceof Struct struct) {
      Struct other = term.functor().isEmpty() ? Terms.struct("") : Terms.literal(term);
      if (!struct.samePredicate(other)) {
        return false;
      }
      for (int i = 0; i < struct.arity(); i++) {
        if (!fits(struct.arg(i), other.arg(i), found)) {
          return false;
        }
      }
      return true;
    }
    return wanted.equals(term instanceof Struct struct ? struct.bare().asArgument() : term);
  }
}
