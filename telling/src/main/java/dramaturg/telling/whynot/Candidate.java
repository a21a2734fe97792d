package dramaturg.telling.whynot;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.mind.program.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A step of a plan that would have brought about what is wanted.
///
/// @param deed as it stands in the plan
/// @param wanted the same as it should have been
/// @param model where it did bring about what is wanted, if it is known to have done so
record Candidate(EntityId mind, Plan plan, Deeds.Deed deed, Term wanted, Optional<Model> model) {
  Term like() {
    return model.map(Model::deed).orElse(wanted);
  }

  Term shown(List<Term> values) {
    return Fitting.filled(Fitting.filled(deed.term(), values), known());
  }

  /// What the plan's variables stood for, or should have.
  List<Term> known() {
    List<Term> known = Fitting.values(deed.term(), like(), plan.variables().size());
    if (model.flatMap(Model::look).isEmpty()) return known;
    List<Term> then = model.get().look().get().what().values();
    return IntStream.range(0, known.size())
        .mapToObj(i -> known.get(i) instanceof Var ? then.get(i) : known.get(i))
        .toList();
  }

  /// Whether a plan was looked at for what it answered where it came to what is wanted.
  boolean sameOccasion(Looks.Look look) {
    return Fitting.fits(deed.term(), like(), look.what().values())
        && model
            .flatMap(Model::look)
            .map(then -> sameNames(then.what().event(), look.what().event()))
            .orElse(true);
  }

  private static boolean sameNames(Term one, Term other) {
    for (int i = 0; i < one.arity(); i++) {
      boolean names = one.arg(i) instanceof Atom && other.arg(i) instanceof Atom;
      if (names && !one.arg(i).equals(other.arg(i))) return false;
    }
    return true;
  }

  /// How it was where a plan did come to what is wanted.
  ///
  /// @param deed the step as it was taken there
  /// @param look the look at the plan at which it was taken, if it can be told
  /// @param entries how many entries there were
  record Model(Told told, Term deed, Optional<Looks.Look> look, int entries) {}
}
