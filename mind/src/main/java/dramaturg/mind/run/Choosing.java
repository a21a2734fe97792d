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
  record Choice(Plan plan, Term[] vars, Reads reads) {
    /// No plan is applicable.
    static final Choice NONE = new Choice(null, Acting.NO_VALUES, Reads.NONE);

    Choice recorded(Reasoner mind, Event event) {
      Reads recorded = mind.reading().recorded(reads, plan, event);
      return recorded == reads ? this : new Choice(plan, vars, recorded);
    }
  }

  private final Reasoner mind;

  Choosing(Reasoner mind) {
    this.mind = mind;
  }

  Choice choose(Pending pending) {
    Choice choice = chosen(pending);
    if (mind.host().looksOn()) {
      String taken = choice == Choice.NONE ? "" : choice.plan().label();
      for (Plan plan : pending.plans().candidates(pending.event().literal())) {
        Consideration.of(plan, pending.event(), taken, mind.search(), mind.program().predicates())
            .ifPresent(mind.host()::considered);
      }
    }
    return choice;
  }

  private Choice chosen(Pending pending) {
    Event event = pending.event();
    Plan[] candidates = pending.plans().candidates(event.literal());
    boolean all = candidates.length > 1 && (mind.host().wantsDecisions() || ranked(candidates));
    int slots = pending.slots();
    Choice first = Choice.NONE;
    List<Choice> choices = List.of();
    Reads before = Reads.NONE;
    for (Plan plan : candidates) {
      if (plan.trigger().excludes(event.literal()) || mind.memory().beliefs.fails(plan.needs())) {
        continue;
      }
      Choice choice = applicable(plan, event, slots, before);
      if (choice == Choice.NONE) {
        before = first == Choice.NONE ? mind.reading().refuted(before) : before;
      } else {
        if (!all) {
          return choice.recorded(mind, event);
        }
        if (first == Choice.NONE) {
          first = choice;
        } else {
          if (choices.isEmpty()) {
            choices = new ArrayList<>();
            choices.add(first);
          }
          choices.add(choice);
        }
      }
    }
    return choices.isEmpty() ? first.recorded(mind, event) : decide(event, choices);
  }

  private static boolean ranked(Plan[] plans) {
    for (Plan plan : plans) {
      if (plan.weight().isPresent() || plan.utility().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Choice applicable(Plan plan, Event event, int slots, Reads before) {
    Struct asked = plan.trigger().literal();
    Search search = mind.search();
    int own = plan.variables().size();
    search.open(Acting.NO_VALUES, own + slots);
    boolean fits =
        event.literal().plain()
            ? search.env().match(asked, 0, event.literal())
            : search.env().unify(asked, 0, event.literal(), own);
    if (!fits) {
      return Choice.NONE;
    }
    if (plan.context().isPresent() && !search.ask(plan.context().get())) {
      return Choice.NONE;
    }
    Reads reads = mind.reading().found(before);
    return new Choice(plan, search.env().capture(own + slots), reads);
  }

  private Choice decide(Event event, List<Choice> choices) {
    int preferred = preferred(choices);
    boolean rolled = byLot(choices);
    if (!mind.host().wantsDecisions()) {
      return choices.get(preferred).recorded(mind, event);
    }
    List<Option> options = new ArrayList<>();
    for (Choice choice : choices) {
      options.add(new Option(choice.plan().label(), choice.plan().at(), choice.reads().list()));
    }
    Choice own = choices.get(preferred).recorded(mind, event);
    int taken =
        mind.host(event.literal().signs())
            .choose(
                new Decision(
                    event.shown(),
                    options,
                    preferred,
                    rolled,
                    Reasons.of(own.plan(), event, own.reads())));
    if (taken < 0 || taken >= choices.size()) {
      throw new IllegalArgumentException(
          "option " + taken + " of " + choices.size() + " was chosen");
    }
    return taken == preferred ? own : choices.get(taken).recorded(mind, event);
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
