package dramaturg.story.whynot;

import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A fact that did not come.
///
/// @param fact variables stand for anything
/// @param tests what must hold of its variables besides
/// @param after the entry after which it should have come; -1 for any time
public record Wanted(Struct fact, List<Formula> tests, int after) {
  /// What does not count for likeness: how something is said, and that somebody concluded it.
  private static final List<String> MANNERS =
      List.of("tell", "untell", "achieve", "unachieve", "self");

  /// A fact of which nothing else is known.
  public Wanted(Struct fact) {
    this(fact, List.of(), -1);
  }

  /// Who and what it names for sure.
  public Set<String> constants() {
    Set<String> all = new LinkedHashSet<>();
    fact.args().forEach(arg -> all.addAll(Likeness.constants(arg)));
    tests.forEach(test -> collect(test.condition(), all));
    MANNERS.forEach(all::remove);
    return all;
  }

  /// What a list must hold is named; of what kind somebody must be is not.
  private static void collect(Condition test, Set<String> all) {
    if (test instanceof Condition.All(List<Condition> parts)) {
      parts.forEach(part -> collect(part, all));
    } else if (test instanceof Condition.Call call && call.query().isEmpty()) {
      call.args().stream()
          .filter(arg -> !(arg instanceof Text))
          .forEach(arg -> all.addAll(Likeness.constants(arg)));
    }
  }

  /// Whose doing it must be, if that is said.
  public Optional<String> by() {
    return fact.annotations().stream()
        .filter(one -> one.functor().equals("by") && one.plain())
        .map(one -> Likeness.word(one.arg(0)))
        .findFirst();
  }

  /// Which of its tests a fact of the same name fails. What cannot be told from the fact alone is not failed.
  public List<Formula> failed(int entry, Facts facts) {
    if (tests.isEmpty()) return List.of();
    Struct literal = facts.literal(entry);
    Bindings known = Bindings.EMPTY;
    for (int i = 0; i < Math.min(fact.arity(), literal.arity()); i++) {
      known = bound(fact.arg(i), literal.arg(i), known);
    }
    Bindings values = known;
    Answers answers = facts.before(facts.end());
    return tests.stream().filter(test -> !test.holds(answers, values)).toList();
  }

  private static Bindings bound(Term term, Term value, Bindings known) {
    if (term instanceof Var(String name, int _)) {
      return name.equals(Var.ANONYMOUS) || value instanceof Var ? known : known.with(name, value);
    }
    Bindings all = known;
    if (term instanceof Struct && term.arity() == value.arity()) {
      for (int i = 0; i < term.arity(); i++) all = bound(term.arg(i), value.arg(i), all);
    }
    return all;
  }
}
