package dramaturg.telling.whynot;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Step;
import java.util.ArrayList;
import java.util.List;

/// What a plan's body does, each step as a term with the plan's variables. It leaves out what changes only the course
/// of the plan itself.
final class Deeds {
  /// What kind of thing is done.
  enum Kind {
    /// An action or a message, as `acted` facts show it.
    ACT,
    NOTE,
    FORGET,
    GOAL,
    DROP
  }

  /// @param term the action, belief or goal, without sources
  record Deed(Kind kind, Term term) {
    /// Whether it is the goal of the plan itself once more.
    boolean again(Plan plan) {
      return kind == Kind.GOAL
          && !term.functor().isEmpty()
          && plan.trigger().literal().samePredicate(Terms.literal(term));
    }
  }

  private Deeds() {}

  static List<Deed> of(Plan plan) {
    var found = new ArrayList<Deed>();
    collect(plan.body(), found);
    return found;
  }

  private static void collect(Step from, List<Deed> found) {
    for (Step step = from; step != Step.END; step = step.next()) {
      switch (step) {
        case Step.Act act -> add(Kind.ACT, act.action(), found);
        case Step.Achieve achieve -> add(Kind.GOAL, achieve.goal(), found);
        case Step.Pursue pursue -> add(Kind.GOAL, pursue.goal(), found);
        case Step.Note note -> {
          if (note.removes()) add(Kind.FORGET, note.literal(), found);
          if (note.adds() || !note.removes()) add(Kind.NOTE, note.literal(), found);
        }
        case Step.Perform perform -> perform(perform, found);
        case Step.Branch branch -> {
          collect(branch.then(), found);
          collect(branch.otherwise(), found);
        }
        case Step.Loop loop -> collect(loop.body(), found);
        case Step.Again _ -> {
          return;
        }
        case Step.Test _, Step.Answer _, Step.Require _, Step.End _ -> {}
      }
    }
  }

  private static void perform(Step.Perform step, List<Deed> found) {
    switch (step.command()) {
      case SEND ->
          add(Kind.ACT, Terms.struct("send", step.arg(0), step.arg(1), step.arg(2)), found);
      case BROADCAST -> add(Kind.ACT, Terms.struct("broadcast", step.arg(0), step.arg(1)), found);
      case ABOLISH -> add(Kind.FORGET, step.arg(0), found);
      case AT -> step.event().ifPresent(event -> add(Kind.GOAL, event.literal(), found));
      case DROP_DESIRE, DROP_INTENTION, FAIL_GOAL -> {
        if (step.arity() > 0) add(Kind.DROP, step.arg(0), found);
      }
      default -> {}
    }
  }

  private static void add(Kind kind, Term term, List<Deed> found) {
    found.add(new Deed(kind, term instanceof Struct literal ? literal.bare() : term));
  }
}
