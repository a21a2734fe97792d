package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Intent;
import dramaturg.mind.intention.Means;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens when a goal fails: the nearest goal below with a plan for its failure handles it; without one the
/// intention is dropped, and recorded if it had a goal.
final class Failing {
  private final Reasoner mind;

  Failing(Reasoner mind) {
    this.mind = mind;
  }

  void fail(Means means, String error, String message) {
    fail(
        means,
        List.of(
            Terms.struct("error", Terms.atom(error)),
            Terms.struct("error_msg", Terms.text(message))));
  }

  /// An action was refused or did not succeed.
  void refused(Means means, Term reason) {
    fail(
        means,
        List.of(
            Terms.struct("error", Terms.atom("action_refused")),
            Terms.struct(
                "error_msg",
                Terms.text(reason instanceof Text text ? text.value() : reason.text())),
            Terms.struct("reason", dramaturg.logic.term.Renaming.apply(reason, slot -> slot))));
  }

  /// The step at which the intention stands has failed.
  void fail(Means means, List<Term> annotations) {
    List<Term> all = new ArrayList<>(annotations);
    code(all, means);
    Optional<Means> level =
        means.event().adds() || !means.event().isGoal() ? Optional.of(means) : means.below();
    climb(means.intent(), level, all, Reasons.causes(means), Reasons.perceived(means), means);
  }

  private static void code(List<Term> all, Means means) {
    Step step = means.step();
    Spot at = step.at();
    Term code =
        switch (step) {
          case Step.Act act -> act.action();
          case Step.Achieve achieve -> achieve.goal();
          case Step.Test test -> test.literal().orElse(Terms.atom("test"));
          default -> Terms.atom("step");
        };
    all.add(Terms.struct("code", dramaturg.logic.term.Renaming.apply(code, slot -> slot)));
    all.add(Terms.struct("code_src", new Text(at.file())));
    all.add(Terms.struct("code_line", new Num(at.line())));
  }

  private void climb(
      Intent intent,
      Optional<Means> from,
      List<Term> annotations,
      int[] causes,
      boolean perceived,
      Means failed) {
    Optional<Means> level = from;
    while (level.isPresent()) {
      Event event = level.get().event();
      if (event.adds()
          && event.isGoal()
          && handled(
              event,
              level.get().answer(),
              Optional.of(intent),
              level.get().below(),
              annotations,
              causes,
              perceived)) {
        return;
      }
      level = level.get().below();
    }
    dropped(GoalChange.Kind.FAILED, failed);
    Means root = failed;
    while (root.below().isPresent()) {
      root = root.below().get();
    }
    if (root.plan() == mind.program().asked()) {
      mind.listening().unanswered(root);
    }
  }

  /// Posts the failure of a goal if there is a plan for it.
  private boolean handled(
      Event goal,
      Struct answer,
      Optional<Intent> intent,
      Optional<Means> below,
      List<Term> annotations,
      int[] causes,
      boolean perceived) {
    Plans plans = mind.program().plansFor(false, goal.kind(), goal.literal());
    if (plans.isEmpty()) {
      return false;
    }
    Struct literal = goal.literal();
    for (Term annotation : annotations) {
      literal = literal.with(ground(annotation));
    }
    mind.post(
        new Event(false, goal.kind(), literal, answer, intent, below, causes, perceived, plans));
    return true;
  }

  /// Variables of the failed level mean nothing to the handler.
  private static Term ground(Term annotation) {
    return annotation.plain()
        ? annotation
        : Terms.struct(annotation.functor(), Terms.text(annotation.arg(0).text()));
  }

  /// An event that must be answered has no plan.
  void noPlan(Event event) {
    String kind = event.plans().isEmpty() ? "relevant" : "applicable";
    Spot at = event.below().map(b -> b.step().at()).orElse(Spot.startOf(mind.program().name()));
    List<Term> annotations = new ArrayList<>();
    annotations.add(Terms.struct("error", Terms.atom("no_" + kind)));
    annotations.add(
        Terms.struct(
            "error_msg",
            Terms.text(
                "Found a goal for which there is no "
                    + kind
                    + " plan: "
                    + event.shown().functor())));
    annotations.add(Terms.struct("code", event.literal().bare()));
    annotations.add(Terms.struct("code_src", new Text(at.file())));
    annotations.add(Terms.struct("code_line", new Num(at.line())));
    if (event.adds()
        && handled(
            event,
            event.answer(),
            event.intent(),
            event.below(),
            annotations,
            event.causes(),
            event.perceived())) {
      return;
    }
    if (event.below().isPresent() && event.adds()) {
      Means waiting = event.below().get();
      climb(
          waiting.intent(),
          Optional.of(waiting),
          annotations,
          event.causes(),
          event.perceived(),
          waiting);
    } else if (event.below().isPresent()) {
      climbPastFailure(event, annotations);
    } else if (event.intent().isPresent()) {
      tell(GoalChange.Kind.FAILED, event.intent().get(), Reasons.of(event, at));
    } else {
      tell(
          GoalChange.Kind.FAILED,
          new Intent(0, Optional.of(event.literal()), Event.source(event.literal())),
          Reasons.of(event, at));
    }
  }

  /// No plan for a failure applies: the failure goes on to the goals below.
  private void climbPastFailure(Event event, List<Term> annotations) {
    Means waiting = event.below().orElseThrow();
    climb(
        waiting.intent(),
        Optional.of(waiting),
        annotations,
        event.causes(),
        event.perceived(),
        waiting);
  }

  /// Records that an intention is no more.
  void dropped(GoalChange.Kind kind, Means means) {
    tell(kind, means.intent(), Reasons.of(means));
  }

  private void tell(GoalChange.Kind kind, Intent intent, dramaturg.mind.host.Why why) {
    intent
        .goal()
        .ifPresent(
            goal -> mind.host().goal(new GoalChange(kind, goal.bare(), intent.source(), why)));
  }

  /// Records that a goal was given up before a plan took it up.
  void droppedEvent(Event event) {
    if (event.kind() == Trigger.Kind.GOAL) {
      tell(
          GoalChange.Kind.DROPPED,
          new Intent(0, Optional.of(event.literal()), Event.source(event.literal())),
          Reasons.of(event, Spot.startOf(mind.program().name())));
    }
  }
}
