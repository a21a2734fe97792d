package dramaturg.mind.intention;

import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.program.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan that a mind looked at for an event, for those who look on.
///
/// @param event what the plan was to answer, without sources
/// @param held its whole context with what is known filled in, if that was so; empty for a plan without one
/// @param lacking what its context lacked, with what is known filled in; empty if the plan was applicable
/// @param missing how many parts of the context did not hold together with the others
/// @param taken the label of the plan that the mind took; empty if it took none
/// @param values what the plan's variables stand for as far as that is known; a [Var] where it is not
public record Consideration(
    Plan plan,
    Struct event,
    Optional<Condition> held,
    Optional<Condition> lacking,
    int missing,
    String taken,
    List<Term> values) {
  /// Asking for it would roll the mind's die, and looking on must not.
  private static final String ROLLS = ".random";

  public Consideration {
    values = List.copyOf(values);
  }

  /// Whether the plan was the one that was taken.
  public boolean chosen() {
    return taken.equals(plan.label());
  }

  /// What there is to tell of a plan; empty if its trigger does not fit the event. It leaves the search as it was only
  /// in that nothing is asked any more.
  public static Optional<Consideration> of(
      Plan plan, Event event, String taken, Search search, Predicates predicates) {
    if (!open(plan, event, search)) {
      return Optional.empty();
    }
    List<Term> known = values(plan, search);
    Struct about = event.literal().bare();
    if (plan.context().isEmpty()) {
      return Optional.of(
          new Consideration(plan, about, Optional.empty(), Optional.empty(), 0, taken, known));
    }
    Condition whole = plan.context().get().condition();
    List<Condition> parts = whole instanceof Condition.All all ? all.parts() : List.of(whole);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).text().contains(ROLLS)) {
        return rolled(plan, event, parts, i, taken, search, predicates);
      }
    }
    try {
      if (search.ask(plan.context().get())) {
        Optional<Condition> held = Optional.of(filled(whole, search));
        return Optional.of(
            new Consideration(plan, about, held, Optional.empty(), 0, taken, values(plan, search)));
      }
      return Optional.of(lacking(plan, event, parts, taken, search, predicates));
    } catch (Overrun tooMuch) {
      return Optional.empty();
    }
  }

  /// A context that rolls dice is looked at up to there.
  private static Optional<Consideration> rolled(
      Plan plan,
      Event event,
      List<Condition> parts,
      int roll,
      String taken,
      Search search,
      Predicates predicates) {
    List<Condition> first = parts.subList(0, roll);
    return Optional.of(
        holds(plan, event, first, search, predicates)
            ? found(plan, event, parts.get(roll), 1, taken, search)
            : lacking(plan, event, first, taken, search, predicates));
  }

  private static boolean open(Plan plan, Event event, Search search) {
    int own = plan.variables().size();
    search.open(new Term[0], own + Slots.count(event.literal()));
    return search.env().unify(plan.trigger().literal(), 0, event.literal(), own);
  }

  /// The context but for one part, or else as many of its first parts as hold together.
  private static Consideration lacking(
      Plan plan,
      Event event,
      List<Condition> parts,
      String taken,
      Search search,
      Predicates predicates) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      List<Condition> rest = new ArrayList<>(parts);
      rest.remove(i);
      if (holds(plan, event, rest, search, predicates)) {
        return found(plan, event, parts.get(i), 1, taken, search);
      }
    }
    for (int count = parts.size() - 2; count >= 0; count--) {
      if (holds(plan, event, parts.subList(0, count), search, predicates)) {
        return found(plan, event, parts.get(count), parts.size() - count, taken, search);
      }
    }
    throw new IllegalStateException("nothing holds not even without conditions");
  }

  private static boolean holds(
      Plan plan, Event event, List<Condition> parts, Search search, Predicates predicates) {
    open(plan, event, search);
    Condition all = new Condition.All(List.copyOf(parts));
    return search.ask(new Formula(all, plan.variables(), predicates));
  }

  private static Consideration found(
      Plan plan, Event event, Condition part, int missing, String taken, Search search) {
    return new Consideration(
        plan,
        event.literal().bare(),
        Optional.empty(),
        Optional.of(filled(part, search)),
        missing,
        taken,
        values(plan, search));
  }

  private static List<Term> values(Plan plan, Search search) {
    List<Term> values = new ArrayList<>();
    for (int slot = 0; slot < plan.variables().size(); slot++) {
      values.add(search.env().resolve(new Var(plan.variables().get(slot), slot), 0));
    }
    return values;
  }

  private static Condition filled(Condition part, Search search) {
    return switch (part) {
      case Condition.Holds holds ->
          new Condition.Holds(search.env().literal(holds.literal(), 0), holds.at());
      case Condition.Not not -> new Condition.Not(filled(not.part(), search));
      case Condition.All all ->
          new Condition.All(all.parts().stream().map(one -> filled(one, search)).toList());
      case Condition.Compare compare ->
          new Condition.Compare(
              compare.relation(),
              search.env().resolve(compare.left(), 0),
              search.env().resolve(compare.right(), 0));
      case Condition.Call call ->
          new Condition.Call(
              call.builtin(),
              call.args().stream().map(arg -> search.env().resolve(arg, 0)).toList(),
              call.query(),
              call.at());
      default -> part;
    };
  }
}
