package dramaturg.telling.whynot;

import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.whynot.Likeness;
import java.util.ArrayList;
import java.util.List;

/// Compares terms of plans with what is wanted. A variable fits anything, and the same variable different things: it is
/// meant for finding candidates, not for proving.
final class Fitting {
  private Fitting() {}

  static boolean fits(Term one, Term other) {
    return fits(one, other, List.of());
  }

  /// @param values what the variables of `one` stand for by slot, as far as that is known
  static boolean fits(Term one, Term other, List<Term> values) {
    return Likeness.agree(filled(one, values), other);
  }

  static List<Term> args(Term term) {
    var args = new ArrayList<Term>();
    for (int i = 0; i < term.arity(); i++) args.add(term.arg(i));
    return args;
  }

  /// Whether something said one after the other contains what fits. What is not known says nothing.
  static boolean says(Term content, Term wanted, List<Term> values) {
    Term known = value(content, values);
    return known instanceof ListTerm list
        ? list.elements().stream()
            .anyMatch(one -> !(one instanceof Var) && fits(one, wanted, values))
        : !(known instanceof Var) && fits(known, wanted, values);
  }

  private static Term value(Term term, List<Term> values) {
    return term instanceof Var variable && variable.slot() < values.size()
        ? values.get(variable.slot())
        : term;
  }

  /// The term with its variables' values put in.
  static Term filled(Term term, List<Term> values) {
    return switch (term) {
      case Var _ -> value(term, values);
      case Struct struct -> struct.map(part -> filled(part, values));
      case ListTerm list ->
          ListTerm.of(list.elements().stream().map(part -> filled(part, values)).toList());
      default -> term;
    };
  }

  /// What the variables of a plan's term stand for if it is to be as wanted.
  static List<Term> values(Term term, Term wanted, int variables) {
    var values = new ArrayList<Term>();
    for (int slot = 0; slot < variables; slot++) values.add(new Var(Var.ANONYMOUS, slot));
    bind(term, wanted, values);
    return values;
  }

  /// With variables that are none of the plan's.
  private static Term foreign(Term term) {
    return switch (term) {
      case Var _ -> new Var(Var.ANONYMOUS, Integer.MAX_VALUE);
      case Struct struct -> struct.map(Fitting::foreign);
      case ListTerm list -> ListTerm.of(list.elements().stream().map(Fitting::foreign).toList());
      default -> term;
    };
  }

  private static void bind(Term term, Term wanted, List<Term> values) {
    if (term instanceof Var variable
        && !(wanted instanceof Var)
        && variable.slot() < values.size()) {
      values.set(variable.slot(), foreign(wanted));
    } else if (term instanceof Struct && term.arity() == wanted.arity()) {
      for (int i = 0; i < term.arity(); i++) bind(term.arg(i), wanted.arg(i), values);
    }
  }
}
