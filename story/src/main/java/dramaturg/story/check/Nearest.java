package dramaturg.story.check;

import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.Variables;
import dramaturg.story.facts.Entries;
import dramaturg.story.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How near a pattern came to a solution that it does not have.
///
/// @param entries the facts that did fit, in the order of the pattern
/// @param missing the conjunct that nothing fits, with what is known filled in
/// @param most how many facts that conjunct could have chosen from by name; -1 if it asks for no fact
/// @param near the fact that comes nearest to it, if any has its name
/// @param order whether it is the order in which a list of patterns must come
public record Nearest(
    List<Integer> entries, Condition missing, int most, Optional<Near> near, boolean order) {

  /// So many of the latest facts of a name are compared.
  private static final int MOST_COMPARED = 20_000;

  /// A fact that almost fits.
  public record Near(int entry, List<Difference> differences) {}

  /// An argument that is another than it should be.
  public record Difference(String parameter, Term is, Term wanted) {}

  /// The attempt with all conjuncts but one, or else with as many of the first ones as go together.
  public static Nearest of(Pattern pattern, Facts facts, Answers answers, int end, Bindings start) {
    for (int i = pattern.parts().size() - 1; i >= 0; i--) {
      List<Condition> rest = without(pattern, i);
      Optional<Bindings> found =
          rest.isEmpty() ? Optional.empty() : solution(pattern, rest, answers, start);
      if (found.isPresent()) {
        return nearest(pattern, pattern.parts().get(i), found.get(), start, facts, end);
      }
    }
    for (int count = pattern.parts().size() - 1; count > 0; count--) {
      Optional<Bindings> found =
          solution(pattern, pattern.parts().subList(0, count), answers, start);
      if (found.isPresent()) {
        return nearest(pattern, pattern.parts().get(count), found.get(), start, facts, end);
      }
    }
    return nearest(pattern, pattern.parts().getFirst(), start, start, facts, end);
  }

  /// The parts but one, and without tests on variables that only that one would have bound.
  private static List<Condition> without(Pattern pattern, int index) {
    List<Condition> rest = new ArrayList<>(pattern.parts());
    Condition left = rest.remove(index);
    if (!(left instanceof Condition.Holds) && !(left instanceof Condition.Any)) {
      return rest;
    }
    Set<String> lost = new LinkedHashSet<>(Variables.of(left));
    for (Condition part : rest) {
      if (part instanceof Condition.Holds || part instanceof Condition.Any) {
        lost.removeAll(Variables.of(part));
      }
    }
    rest.removeIf(part ->
        !(part instanceof Condition.Holds) && Variables.of(part).stream().anyMatch(lost::contains));
    return rest;
  }

  /// The latest solution of these parts.
  private static Optional<Bindings> solution(
      Pattern pattern, List<Condition> parts, Answers answers, Bindings start) {
    return Question.latest(pattern, pattern.formulaOf(parts), answers, start);
  }

  private static Nearest nearest(
      Pattern pattern, Condition missing, Bindings known, Bindings start, Facts facts, int end) {
    List<Integer> entries = pattern.entries(known);
    Condition filled = Filled.condition(missing, byFacts(pattern, missing, known, start));
    if (!(filled instanceof Condition.Holds(Struct literal, var _))) {
      boolean order =
          missing instanceof Condition.Compare
              && Variables.of(missing).stream().noneMatch(pattern.variables()::contains);
      return new Nearest(entries, filled, -1, Optional.empty(), order);
    }
    Entries named = facts.entries(literal.functor());
    int most = named.countBefore(end);
    Optional<Near> best = Optional.empty();
    for (int i = Math.max(0, most - MOST_COMPARED); i < most; i++) {
      int entry = named.at(i);
      List<Difference> differences = differences(literal, entry, facts);
      if (best.isEmpty() || differences.size() < best.get().differences().size()) {
        best = Optional.of(new Near(entry, differences));
      }
    }
    return new Nearest(entries, filled, most, best, false);
  }

  /// What is known from other facts and roles. Who somebody is leaves too much open: the first who fits may be anybody.
  private static Bindings byFacts(
      Pattern pattern, Condition missing, Bindings known, Bindings start) {
    Bindings kept = start;
    for (Condition part : pattern.parts()) {
      boolean fact =
          part instanceof Condition.Holds(Struct literal, var _)
              && pattern.facts().stream().anyMatch(w -> w.literal().samePredicate(literal));
      if (part == missing || part instanceof Condition.Holds && !fact) {
        continue;
      }
      for (String name : Variables.of(part)) {
        Optional<Term> value = known.of(name);
        kept = value.isPresent() ? kept.with(name, value.get()) : kept;
      }
    }
    return kept;
  }

  private static List<Difference> differences(Struct wanted, int entry, Facts facts) {
    Struct literal = facts.literal(entry);
    List<Parameter> parameters = facts.chronicle().fact(entry).type().parameters();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < Math.min(wanted.arity(), literal.arity()); i++) {
      if (!(wanted.arg(i) instanceof Var) && !wanted.arg(i).equals(literal.arg(i))) {
        found.add(new Difference(parameters.get(i).name(), literal.arg(i), wanted.arg(i)));
      }
    }
    List<Term> has = facts.annotations(entry, wanted);
    for (Term annotation : wanted.annotations()) {
      if (annotation.plain() && !has.contains(annotation)) {
        List<Term> instead =
            has.stream()
                .filter(a -> a.functor().equals(annotation.functor()))
                .map(a -> a.arg(0))
                .toList();
        Term is = instead.size() == 1 ? instead.getFirst() : Terms.list(instead);
        found.add(new Difference(annotation.functor(), is, annotation.arg(0)));
      }
    }
    return found;
  }
}
