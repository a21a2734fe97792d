package dramaturg.mind.run;

import dramaturg.logic.query.Search;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Decision;
import dramaturg.mind.host.Option;
import dramaturg.mind.intention.Consideration;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.program.Plan;
import java.util.ArrayList;
import java.util.List;

/// Finds the plans that are applicable to an event and chooses among them: by the largest utility if any has one, by
/// lot if any has a weight, otherwise the first. The host has the last word.
final class Choosing {
  /// A plan that could be taken, with what its variables stand for.
  private record Choice(Plan plan, Term[] vars, Reads reads) {}

  private final Reasoner mind;
  private Plan plan;
  private Term[] vars = Acting.NO_VALUES;
  private Reads reads = Reads.NONE;

  Choosing(Reasoner mind) {
    this.mind = mind;
  }

  /// The plan that was chosen last.
  Plan plan() {
    return plan;
  }

  /// What its variables stand for.
  Term[] vars() {
    return vars;
  }

  /// What it was chosen because of.
  Reads reads() {
    return reads;
  }

  /// Looks for a plan to answer an event.
  ///
  /// @return whether there is one
  boolean choose(Pending pending) {
    boolean found = found(pending);
    if (mind.host().looksOn()) {
      String taken = found ? plan.label() : "";
      for (Plan each : pending.plans().candidates(pending.event().literal())) {
        Consideration.of(each, pending.event(), taken, mind.search(), mind.program().predicates())
            .ifPresent(mind.host()::considered);
      }
    }
    return found;
  }

  private boolean found(Pending pending) {
    Event event = pending.event();
    Plan[] candidates = pending.plans().candidates(event.literal());
    if (candidates.length > 1 && (mind.host().wantsDecisions() || ranked(candidates))) {
      List<Choice> choices = choices(candidates, event, pending.slots());
      return !choices.isEmpty() && take(decide(event, choices), event);
    }
    int slots = pending.slots();
    Reads before = Reads.NONE;
    for (Plan each : candidates) {
      if (passedOver(each, event)) {
        continue;
      }
      if (applicable(each, event, slots)) {
        Reads found = mind.reading().found(before);
        Term[] values = mind.search().env().capture(each.variables().size() + slots);
        return take(each, values, found, event);
      }
      before = mind.reading().refuted(before);
    }
    return false;
  }

  /// Whether a plan is out of the question without asking anything.
  private boolean passedOver(Plan plan, Event event) {
    return plan.trigger().excludes(event.literal()) || mind.memory().beliefs.fails(plan.needs());
  }

  private boolean take(Choice choice, Event event) {
    return take(choice.plan(), choice.vars(), choice.reads(), event);
  }

  private boolean take(Plan taken, Term[] values, Reads found, Event event) {
    plan = taken;
    vars = values;
    reads = mind.reading().recorded(found, taken, event);
    return true;
  }

  /// Every plan that could be taken. All rest on what kept those before the first from being so.
  private List<Choice> choices(Plan[] candidates, Event event, int slots) {
    List<Choice> choices = new ArrayList<>();
    Reads before = Reads.NONE;
    for (Plan each : candidates) {
      if (passedOver(each, event)) {
        continue;
      }
      if (applicable(each, event, slots)) {
        Reads found = mind.reading().found(before);
        Term[] values = mind.search().env().capture(each.variables().size() + slots);
        choices.add(new Choice(each, values, found));
      } else if (choices.isEmpty()) {
        before = mind.reading().refuted(before);
      }
    }
    return choices;
  }

  private static boolean ranked(Plan[] plans) {
    for (Plan plan : plans) {
      if (plan.weight().isPresent() || plan.utility().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the trigger fits and the context holds; the search then stands at its first solution.
  private boolean applicable(Plan plan, Event event, int slots) {
    Struct asked = plan.trigger().literal();
    Search search = mind.search();
    int own = plan.variables().size();
    search.open(Acting.NO_VALUES, own + slots);
    boolean fits =
        event.literal().plain()
            ? search.env().match(asked, 0, event.literal())
            : search.env().unify(asked, 0, event.literal(), own);
    return fits && (plan.context().isEmpty() || search.ask(plan.context().get()));
  }

  private Choice decide(Event event, List<Choice> choices) {
    int preferred = choices.size() == 1 ? 0 : preferred(choices);
    if (choices.size() == 1 || !mind.host().wantsDecisions()) {
      return choices.get(preferred);
    }
    List<Option> options = new ArrayList<>();
    for (Choice choice : choices) {
      options.add(new Option(choice.plan().label(), choice.plan().at(), choice.reads().list()));
    }
    take(choices.get(preferred), event);
    int taken =
        mind.host(event.literal().signs())
            .choose(
                new Decision(
                    event.shown(),
                    options,
                    preferred,
                    byLot(choices),
                    Reasons.of(plan, event, reads)));
    if (taken < 0 || taken >= choices.size()) {
      throw new IllegalArgumentException(
          "option " + taken + " of " + choices.size() + " was chosen");
    }
    return taken == preferred ? new Choice(plan, vars, reads) : choices.get(taken);
  }

  private static boolean byLot(List<Choice> choices) {
    return choices.stream().noneMatch(c -> c.plan().utility().isPresent())
        && choices.stream().anyMatch(c -> c.plan().weight().isPresent());
  }

  private int preferred(List<Choice> choices) {
    if (byLot(choices)) {
      return lot(choices);
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < choices.size(); i++) {
      double utility = utility(choices.get(i));
      if (utility > most) {
        most = utility;
        best = i;
      }
    }
    return best;
  }

  private double utility(Choice choice) {
    if (choice.plan().utility().isEmpty()) {
      return 0;
    }
    Search search = mind.search();
    search.open(choice.vars(), choice.vars().length);
    Term value = search.env().resolve(choice.plan().utility().get(), 0);
    return value instanceof Num number ? number.value() : 0;
  }

  /// Each plan has its weight's share of the wheel; one without a weight has 1.
  private int lot(List<Choice> choices) {
    double sum = 0;
    for (Choice choice : choices) {
      sum += choice.plan().weight().orElse(1.0);
    }
    double at = mind.die().unit() * sum;
    for (int i = 0; i < choices.size(); i++) {
      at -= choices.get(i).plan().weight().orElse(1.0);
      if (at < 0) {
        return i;
      }
    }
    return choices.size() - 1;
  }
}
