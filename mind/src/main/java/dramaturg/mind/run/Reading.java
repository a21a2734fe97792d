package dramaturg.mind.run;

import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Absence;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Lack;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.program.Plan;
import java.util.List;
import java.util.stream.IntStream;

/// Tells what the last question rested on: beliefs that were found, and beliefs that were missing. What could only have
/// come from others is recorded as missing before anything is done because of it.
final class Reading {
  private final Reasoner mind;

  Reading(Reasoner mind) {
    this.mind = mind;
  }

  /// With what the search's present solution rests on.
  Reads found(Reads before) {
    Search search = mind.search();
    Reads all = before;
    for (int i = 0, n = search.usedCount(); i < n; i++) {
      if (search.used(i) instanceof Belief belief) {
        all = all.and(belief);
      } else if (search.used(i) instanceof Clause.Denied denied) {
        all = all.and(lack(Renaming.of(search.env().literal(denied.literal(), denied.base()))));
      }
    }
    return all;
  }

  private Lack lack(Struct literal) {
    Absence absence = mind.memory().beliefs.absence(literal);
    boolean outside = !mind.program().ownMatter(literal);
    return new Lack(
        literal,
        absence.entry(),
        outside && absence.gone(),
        outside && (absence.gone() || absence.entry() < 0));
  }

  /// With what kept the search from finding a solution: beliefs that were not to be, and what was given up.
  Reads refuted(Reads before) {
    Search search = mind.search();
    Reads all = before;
    for (int i = 0, n = search.againstCount(); i < n; i++) {
      if (search.against(i) instanceof Belief belief) {
        all = all.and(belief);
      }
    }
    if (search.lacking().isPresent()
        && mind.memory().beliefs.misses(search.lackingPredicate(), search.lacking().get())) {
      Struct literal = Renaming.of(search.env().literal(search.lacking().get(), 0));
      Absence absence = mind.memory().beliefs.absence(literal);
      if (absence.entry() >= 0) {
        boolean noticed = absence.gone() && !mind.program().ownMatter(literal);
        all = all.and(new Lack(literal, absence.entry(), noticed, false));
      }
    }
    return all;
  }

  /// The same with all that is missing on record. While a mind is told what it perceives there is nobody to write it
  /// down.
  Reads recorded(Reads reads, Plan plan, Event event) {
    return reads.open() ? reads.recorded(lack -> entry(lack, plan, event)) : reads;
  }

  private int entry(Lack lack, Plan plan, Event event) {
    if (mind.host() == null) return Host.NO_ENTRY;
    Missing basis = new Missing(event, lack);
    Struct anything = lack.literal().map(Reading::anything);
    Why why = new Why(plan.label(), plan.at(), basis);
    int entry = mind.host().lacked(new BeliefChange(anything, "", why));
    mind.memory().beliefs.lack(lack.literal(), entry, false);
    return entry;
  }

  /// With `_` for every variable.
  private static Term anything(Term term) {
    return switch (term) {
      case Var variable -> new Var(Var.ANONYMOUS, variable.slot());
      case Struct struct -> struct.map(Reading::anything);
      default -> term;
    };
  }

  Reads recorded(Reads reads, Means means) {
    return recorded(reads, means.plan(), means.event());
  }

  /// Why something counts as missing: it was given up, or it never came and a plan went by that.
  private record Missing(Event event, Lack lack) implements Why.Basis {
    @Override
    public Term trigger() {
      return event.shown();
    }

    @Override
    public List<Read> beliefs() {
      return List.of();
    }

    @Override
    public int[] causes() {
      return lack.since() < 0
          ? event.causes()
          : IntStream.concat(IntStream.of(lack.since()), IntStream.of(event.causes()))
              .distinct()
              .toArray();
    }

    @Override
    public boolean perceived() {
      return lack.noticed();
    }
  }
}
