package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.Host;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One level of an intention: a plan at a step with what its variables stand for, on top of the level that waits for
/// it. The top level stands for the whole intention. Immutable.
///
/// @param vars values by slot; an unbound variable names itself or another slot. After the plan's own variables come
///     those of the event
/// @param answer see [Pending]
/// @param levels how many there are, this one the last; negative if the intention is atomic
/// @param rounds the loops that the step is in, innermost first
public record Means(
    Intent intent,
    Plan plan,
    Step step,
    Term[] vars,
    Grounds grounds,
    Struct answer,
    Optional<Round> rounds,
    Optional<Means> below,
    int levels) {
  /// A loop under way.
  ///
  /// @param saved the variables as they were before the loop
  /// @param rest the solutions still to come
  public record Round(Step.Loop loop, Term[] saved, List<Term[]> rest, Optional<Round> outer) {}

  /// @param atomic whether the intention was so before
  public static Means begin(
      Intent intent,
      Plan plan,
      Term[] vars,
      Event event,
      Struct answer,
      Reads reads,
      Optional<Means> below,
      boolean atomic) {
    int depth = below.isPresent() ? below.get().depth() + 1 : 1;
    return new Means(
        intent,
        plan,
        plan.body(),
        vars,
        Grounds.of(event, reads, Host.NO_ENTRY),
        answer,
        Optional.empty(),
        below,
        atomic || plan.atomic() ? -depth : depth);
  }

  public int depth() {
    return Math.abs(levels);
  }

  public boolean atomic() {
    return levels < 0;
  }

  public Event event() {
    return grounds.event();
  }

  public Reads reads() {
    return grounds.reads();
  }

  /// The entry of the action that was finished last; negative if none was.
  public int done() {
    return grounds.done();
  }

  public Means at(Step other) {
    return new Means(intent, plan, other, vars, grounds, answer, rounds, below, levels);
  }

  public Means next() {
    return at(step.next());
  }

  private Means with(Term[] others, Grounds more) {
    return new Means(intent, plan, step, others, more, answer, rounds, below, levels);
  }

  public Means with(Term[] others) {
    return with(others, grounds);
  }

  public Means with(Term[] others, Reads more) {
    return with(others, more == reads() ? grounds : Grounds.of(event(), more, done()));
  }

  /// Goes on behind the step with other values and with what was read.
  public Means next(Term[] others, Reads more) {
    Grounds all = more == reads() ? grounds : Grounds.of(event(), more, done());
    return new Means(intent, plan, step.next(), others, all, answer, rounds, below, levels);
  }

  public Means with(Reads more) {
    return more == reads() ? this : with(vars, more);
  }

  public Means in(Optional<Round> others) {
    return new Means(intent, plan, step, vars, grounds, answer, others, below, levels);
  }

  public Means done(int entry) {
    return entry < 0 ? this : with(vars, Grounds.of(event(), reads(), entry));
  }

  /// The highest priority of its levels.
  public int priority() {
    int most = plan.priority();
    for (Optional<Means> level = below; level.isPresent(); level = level.get().below) {
      most = Math.max(most, level.get().plan.priority());
    }
    return most;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(intent.id());
  }

  /// The goals of the intention, the latest first.
  public List<Struct> goals() {
    List<Struct> all = new ArrayList<>();
    for (Optional<Means> level = Optional.of(this); level.isPresent(); level = level.get().below) {
      level.get().event().wanted(all);
      level.get().event().failing(all);
    }
    return all;
  }

  /// How many variables the plan itself has; those of the event begin there.
  public int own() {
    return plan.variables().size();
  }

  public boolean finished() {
    return step == Step.END;
  }
}
