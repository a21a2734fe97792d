package dramaturg.mind.run;

import dramaturg.logic.query.Formula;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.Deed;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries out one step of an intention and puts the intention where it belongs afterwards.
final class Acting {
  static final Term[] NO_VALUES = {};

  private final Reasoner mind;
  private final Performing performing;

  Acting(Reasoner mind) {
    this.mind = mind;
    this.performing = new Performing(mind);
  }

  void carryOut(Means means) {
    switch (means.step()) {
      case Step.End _ -> mind.goOn(means);
      case Step.Act act -> act(means, act);
      case Step.Achieve achieve -> achieve(means, achieve);
      case Step.Pursue pursue -> pursue(means, pursue);
      case Step.Test test -> test(means, test);
      case Step.Answer _ -> mind.listening().answered(means);
      case Step.Require require -> require(means, require);
      case Step.Note note -> mind.noting().note(means, note);
      case Step.Perform perform -> performing.perform(means, perform);
      case Step.Branch branch -> branch(means, branch);
      case Step.Loop loop -> enter(means, loop);
      case Step.Again again -> again(means, again);
    }
  }

  /// The step's term with everything that is known filled in; the search then has the intention's variables open.
  Term known(Means means, Term term) {
    if (term.plain()) {
      return term;
    }
    mind.search().open(means.vars(), means.vars().length);
    return mind.search().env().resolve(term, 0);
  }

  /// The same as a literal with variables of its own; empty, after the goal has failed, if it is none.
  Optional<Struct> literal(Means means, Term term) {
    Term known = known(means, term);
    if (known.functor().isEmpty()) {
      String kind = known instanceof Var ? "body_var_without_value" : "body_var_not_literal";
      mind.failing().fail(means, kind, "'" + known.text() + "' must be a literal");
      return Optional.empty();
    }
    return Optional.of(Renaming.of(Terms.literal(known)));
  }

  private void act(Means means, Step.Act act) {
    Optional<Struct> action = literal(means, act.action());
    if (action.isEmpty()) {
      return;
    }
    long ticket = mind.memory().nextNumber();
    mind.memory().await(ticket, new Waiting.ForDeed(means));
    mind.host(action.get().signs()).act(new Deed(ticket, action.get(), Reasons.of(means)));
  }

  private void achieve(Means means, Step.Achieve achieve) {
    if (achieve.goal() instanceof Struct known && !known.computed()) {
      Struct goal = known.plain() ? known : Renaming.of((Struct) known(means, known));
      mind.post(inside(means, Trigger.Kind.GOAL, goal, achieve.plans()));
    } else {
      literal(means, achieve.goal())
          .map(Acting::sourced)
          .ifPresent(g ->
              mind.post(
                  inside(
                      means,
                      Trigger.Kind.GOAL,
                      g,
                      mind.program().plansFor(true, Trigger.Kind.GOAL, g))));
    }
  }

  /// A goal without a source is the mind's own.
  static Struct sourced(Struct literal) {
    for (int i = 0; i < literal.annotationCount(); i++) {
      if (dramaturg.mind.belief.Belief.isSource(literal.annotation(i))) {
        return literal;
      }
    }
    return literal.annotationCount() == 0
        ? literal.annotatedLike(Reasoner.OWN)
        : literal.with(Reasoner.SELF);
  }

  /// A goal for the same intention.
  private static Pending inside(Means means, Trigger.Kind kind, Struct goal, Plans plans) {
    return Pending.inside(
        means,
        new Event(true, kind, goal, Reasons.chain(means), Reasons.perceived(means), true),
        plans);
  }

  private void pursue(Means means, Step.Pursue pursue) {
    Optional<Struct> goal = literal(means, pursue.goal());
    if (goal.isPresent()) {
      mind.post(
          mind.outside(
              true,
              Trigger.Kind.GOAL,
              sourced(goal.get()),
              Reasons.chain(means),
              Reasons.perceived(means)));
      mind.goOn(means.next());
    }
  }

  private void test(Means means, Step.Test test) {
    if (asks(means, test.formula())) {
      mind.goOn(means.next(values(means), read(means)));
      return;
    }
    Means unanswered = without(means);
    if (test.literal().isPresent()) {
      Term known = known(means, test.literal().get());
      if (!known.functor().isEmpty()) {
        Struct goal = sourced(Renaming.of(Terms.literal(known)));
        Plans plans = mind.program().plansFor(true, Trigger.Kind.TEST, goal);
        if (!plans.isEmpty()) {
          mind.post(inside(unanswered, Trigger.Kind.TEST, goal, plans));
          return;
        }
      }
    }
    mind.failing().fail(unanswered, "test_goal_failed", "Failed to test '" + test.formula() + "'");
  }

  /// The intention with the first solution of a formula, if it has one.
  Optional<Means> solved(Means means, Formula formula) {
    return asks(means, formula)
        ? Optional.of(means.with(values(means), read(means)))
        : Optional.empty();
  }

  /// Whether a formula has a solution; the search then stands at the first.
  private boolean asks(Means means, Formula formula) {
    mind.search().open(means.vars(), means.vars().length);
    return mind.search().ask(formula);
  }

  private Term[] values(Means means) {
    return mind.search().env().capture(means.vars().length);
  }

  private Reads read(Means means) {
    return mind.reading().recorded(mind.reading().found(means.reads()), means);
  }

  /// An intention that goes on because the formula that was just asked has no solution.
  private Means without(Means means) {
    return means.with(mind.reading().refuted(means.reads()));
  }

  private void require(Means means, Step.Require require) {
    if (asks(means, require.formula())) {
      mind.goOn(means.next(values(means), read(means)));
    } else if (require.internal()) {
      mind.failing().fail(without(means), mind.search().error(), mind.search().complaint());
    } else {
      mind.failing()
          .fail(
              without(means),
              "constraint_failed",
              "Constraint " + require.formula() + " was not satisfied");
    }
  }

  private void branch(Means means, Step.Branch branch) {
    Optional<Means> held = solved(means, branch.condition());
    mind.goOn(
        held.isPresent() ? held.get().at(branch.then()) : without(means).at(branch.otherwise()));
  }

  private void enter(Means means, Step.Loop loop) {
    if (loop.each()) {
      List<Term[]> all = solutions(means, loop.condition());
      round(means, new Means.Round(loop, means.vars(), all, means.rounds()));
    } else {
      round(means, new Means.Round(loop, means.vars(), List.of(), means.rounds()));
    }
  }

  private void again(Means means, Step.Again again) {
    Means.Round round = means.rounds().orElseThrow();
    round(
        means.in(round.outer()),
        new Means.Round(again.loop(), round.saved(), round.rest(), round.outer()));
  }

  /// One more time through the loop, or on behind it.
  private void round(Means means, Means.Round round) {
    Means before = means.with(round.saved()).at(round.loop());
    if (round.loop().each()) {
      if (round.rest().isEmpty()) {
        mind.goOn(before.next());
        return;
      }
      List<Term[]> rest = round.rest().subList(1, round.rest().size());
      mind.goOn(
          before
              .with(round.rest().getFirst())
              .in(Optional.of(new Means.Round(round.loop(), round.saved(), rest, round.outer())))
              .at(round.loop().body()));
      return;
    }
    Optional<Means> held = solved(before, round.loop().condition());
    mind.goOn(
        held.isPresent()
            ? held.get().in(Optional.of(round)).at(round.loop().body())
            : without(before).next());
  }

  private List<Term[]> solutions(Means means, Formula formula) {
    Search search = mind.search();
    search.open(means.vars(), means.vars().length);
    List<Term[]> all = new ArrayList<>();
    for (boolean more = search.ask(formula); more; more = search.next()) {
      all.add(search.env().capture(means.vars().length));
    }
    return all;
  }

  /// The level that waited, with what the finished level above has found out for it.
  Means answered(Means waiting, Means finished) {
    if (finished.answer().plain()) {
      return waiting;
    }
    Term goal =
        switch (waiting.step()) {
          case Step.Achieve achieve -> achieve.goal();
          case Step.Test test when test.literal().isPresent() -> test.literal().get();
          default -> Terms.list();
        };
    Search search = mind.search();
    search.open(finished.vars(), finished.vars().length);
    Struct answer = Renaming.of(search.env().literal(finished.answer(), finished.own()));
    search.open(waiting.vars(), waiting.vars().length);
    Term asked = search.env().resolve(goal, 0);
    if (asked.functor().isEmpty() || asked.arity() != answer.arity()) {
      return waiting;
    }
    int base = search.env().reserve(Slots.count(answer));
    return search.env().unifyArguments(Terms.literal(asked), 0, answer, base)
        ? waiting.with(search.env().capture(waiting.vars().length))
        : waiting;
  }
}
