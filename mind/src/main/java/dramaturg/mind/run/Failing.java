package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Chain;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Intent;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Pending;
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

  /// What is known of a failure.
  ///
  /// @param failed the top of the intention that fails, or is to be told
  private record Failure(List<Term> annotations, Chain chain, boolean perceived, Means failed) {}

  /// The step at which the intention stands has failed.
  void fail(Means means, List<Term> annotations) {
    List<Term> all = new ArrayList<>(annotations);
    all.addAll(code(code(means.step()), means.step().at()));
    boolean handling = !means.event().adds() && means.event().isGoal();
    climb(
        handling ? means.below() : Optional.of(means),
        new Failure(all, Reasons.chain(means), Reasons.perceived(means), means));
  }

  private static Term code(Step step) {
    return switch (step) {
      case Step.Act act -> act.action();
      case Step.Achieve achieve -> achieve.goal();
      case Step.Test test -> test.literal().orElse(Terms.atom("test"));
      default -> Terms.atom("step");
    };
  }

  private static List<Term> code(Term code, Spot at) {
    return List.of(
        Terms.struct("code", code),
        Terms.struct("code_src", new Text(at.file())),
        Terms.struct("code_line", new Num(at.line())));
  }

  /// Gives the failure to the nearest goal from this level down that has a plan for it.
  private void climb(Optional<Means> from, Failure failure) {
    for (Optional<Means> level = from; level.isPresent(); level = level.get().below()) {
      Means means = level.get();
      Event event = means.event();
      if (event.adds() && event.isGoal()) {
        Pending goal =
            new Pending(
                event,
                means.answer(),
                means.intent(),
                means.below().orElse(null),
                means.atomic(),
                Plans.NONE);
        if (handled(goal, failure)) {
          return;
        }
      }
    }
    dropped(GoalChange.Kind.FAILED, failure.failed());
    Means root = failure.failed();
    while (root.below().isPresent()) {
      root = root.below().get();
    }
    if (root.plan() == mind.program().asked()) {
      mind.listening().unanswered(root);
    }
  }

  /// Posts the failure of a goal if there is a plan for it.
  private boolean handled(Pending goal, Failure failure) {
    Event event = goal.event();
    Plans plans = mind.program().plansFor(false, event.kind(), event.literal());
    if (plans.isEmpty()) {
      return false;
    }
    Struct literal = event.literal();
    for (Term annotation : failure.annotations()) {
      literal = literal.with(ground(annotation));
    }
    mind.post(
        new Pending(
            new Event(
                false,
                event.kind(),
                literal,
                failure.chain(),
                failure.perceived(),
                goal.intent() != Intent.NONE),
            goal.answer(),
            goal.intent(),
            goal.top(),
            goal.atomic() || failure.failed() != null && failure.failed().atomic(),
            plans));
    return true;
  }

  /// Variables of the failed level mean nothing to the handler.
  private static Term ground(Term annotation) {
    return annotation.plain()
        ? annotation
        : Terms.struct(annotation.functor(), Terms.text(annotation.arg(0).text()));
  }

  /// An event that must be answered has no plan. If it is a failure, that goes on to the goals below.
  void noPlan(Pending pending) {
    Event event = pending.event();
    String kind = pending.plans().isEmpty() ? "relevant" : "applicable";
    Optional<Means> waiting = pending.below();
    Spot at = waiting.map(b -> b.step().at()).orElse(Spot.startOf(mind.program().name()));
    List<Term> annotations = new ArrayList<>();
    annotations.add(Terms.struct("error", Terms.atom("no_" + kind)));
    String message =
        "Found a goal for which there is no " + kind + " plan: " + event.shown().functor();
    annotations.add(Terms.struct("error_msg", Terms.text(message)));
    annotations.addAll(code(event.literal().bare(), at));
    Failure failure =
        new Failure(annotations, event.chain(), event.perceived(), waiting.orElse(null));
    if (event.adds() && handled(pending, failure)) {
      return;
    }
    if (waiting.isPresent()) {
      climb(waiting, failure);
      return;
    }
    Intent intent =
        pending.intent() == Intent.NONE
            ? new Intent(0, Optional.of(event.literal()))
            : pending.intent();
    tell(GoalChange.Kind.FAILED, intent, Reasons.of(event, at));
  }

  /// Records that an intention is no more.
  void dropped(GoalChange.Kind kind, Means means) {
    if (means.intent().goal().isPresent()) {
      tell(kind, means.intent(), Reasons.of(means));
    }
  }

  /// Records that somebody else put an end to an intention.
  void dropped(Means means, Means by) {
    tell(GoalChange.Kind.DROPPED, means.intent(), Reasons.ended(Reasons.of(by), Reasons.of(means)));
  }

  private void tell(GoalChange.Kind kind, Intent intent, Why why) {
    if (intent.goal().isPresent()) {
      Struct goal = intent.goal().get();
      mind.host(goal.signs()).goal(new GoalChange(kind, goal, why));
    }
  }

  /// Records that a goal was given up before a plan took it up.
  void droppedEvent(Event event, Means by) {
    if (event.kind() == Trigger.Kind.GOAL) {
      tell(
          GoalChange.Kind.DROPPED,
          new Intent(0, Optional.of(event.literal())),
          Reasons.ended(Reasons.of(by), Reasons.of(event, Spot.startOf(mind.program().name()))));
    }
  }
}
