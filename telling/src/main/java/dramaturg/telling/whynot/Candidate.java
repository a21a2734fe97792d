package dramaturg.telling.whynot;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.mind.program.Plan;
import dramaturg.story.whynot.Likeness;
import dramaturg.story.whynot.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A step of a plan that would have brought about what is wanted.
///
/// @param deed as it stands in the plan
/// @param wanted the same as it should have been
/// @param likely whether there are few steps of the kind: nothing of the kind ever came
/// @param model where it did bring about what is wanted, if it is known to have done so
record Candidate(
    EntityId mind, Plan plan, Deeds.Deed deed, Term wanted, boolean likely, Optional<Model> model) {
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

  /// Whether the step is about those whom a fact is about, or could be: each whom the fact names is whose mind it is,
  /// is named by the step, or may be what the step leaves open, and most of them are sure; half of them, where nothing
  /// of the kind is known to have come of other steps. What is known to have done it is.
  ///
  /// @param step the step as far as its variables are known
  boolean isNear(Wanted fact, Term step) {
    if (model.isPresent()) return true;
    if (fact.by().filter(mind -> !mind.equals(this.mind.name())).isPresent()) return false;
    Set<String> asked = fact.constants();
    if (asked.isEmpty()) return fact.tests().isEmpty();
    Set<String> named = Likeness.constants(step);
    named.add(mind.name());
    long sure = asked.stream().filter(named::contains).count();
    boolean most = 2 * sure > asked.size() || 2 * sure == asked.size() && likely;
    return most && (sure == asked.size() || Likeness.open(step));
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
