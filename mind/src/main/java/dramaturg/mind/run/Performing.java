package dramaturg.mind.run;

import dramaturg.logic.query.Search;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Performative;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Command;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Carries out the internal actions that do something.
final class Performing {
  private final Reasoner mind;

  Performing(Reasoner mind) {
    this.mind = mind;
  }

  void perform(Means means, Step.Perform step) {
    Term[] known = new Term[step.arity()];
    mind.search().open(means.vars(), means.vars().length);
    for (int i = 0; i < known.length; i++) {
      known[i] = mind.search().env().resolve(step.arg(i), 0);
    }
    List<Term> args = Arrays.asList(known);
    switch (step.command()) {
      case PRINT, PRINTLN -> {
        String text = joined(args);
        mind.host(text.length()).print(text);
        mind.goOn(means.next());
      }
      case SEND -> send(means, step, args);
      case BROADCAST -> broadcast(means, args);
      case WAIT -> await(means, step, args);
      case AT -> at(means, step, args);
      case ABOLISH -> abolish(means, args.get(0));
      case FAIL -> mind.failing().fail(means, reasons(args, 0));
      case DROP_DESIRE,
          DROP_INTENTION,
          DROP_ALL_INTENTIONS,
          DROP_ALL_DESIRES,
          DROP_EVENT,
          DROP_ALL_EVENTS,
          SUSPEND,
          RESUME,
          SUCCEED_GOAL,
          FAIL_GOAL ->
          drop(means, step.command(), args);
    }
  }

  private static String joined(List<Term> args) {
    StringBuilder text = new StringBuilder();
    for (Term arg : args) {
      text.append(arg instanceof Text string ? string.value() : arg.text());
    }
    return text.toString();
  }

  /// The annotations of a failure that a program asks for; without its own words it is an internal action that failed.
  private static List<Term> reasons(List<Term> args, int from) {
    List<Term> given = args.subList(from, args.size());
    List<Term> all = new ArrayList<>();
    all.add(Terms.struct("error", Terms.atom(given.isEmpty() ? "ia_failed" : "internal_action")));
    if (given.stream().noneMatch(t -> t.functor().equals("error_msg"))) {
      all.add(Terms.struct("error_msg", Terms.text(given.isEmpty() ? "" : "fail")));
    }
    all.addAll(given);
    return all;
  }

  private void unfit(Means means, Command command, String wanted) {
    mind.failing().fail(means, "wrong_arguments", command.word() + " needs " + wanted);
  }

  private void send(Means means, Step.Perform step, List<Term> args) {
    Optional<Performative> performative = step.performative(args.get(1));
    boolean list = args.get(0) instanceof ListTerm;
    List<Term> receivers = list ? ((ListTerm) args.get(0)).elements() : List.of(args.get(0));
    for (int i = 0; i < receivers.size(); i++) {
      Term each = receivers.get(i);
      if (each instanceof Var || each instanceof Num) {
        unfit(means, Command.SEND, "the name of a receiver, not " + each.text());
        return;
      }
    }
    List<String> to =
        receivers.size() == 1
            ? List.of(receiver(receivers.getFirst()))
            : receivers.stream().map(this::receiver).toList();
    if (performative.isEmpty()) {
      unfit(means, Command.SEND, "a performative, not " + args.get(1).text());
      return;
    }
    boolean waits = performative.get().asks() && args.size() > 3;
    long ask = waits ? mind.memory().nextNumber() : 0;
    if (waits) {
      long due =
          args.size() > 4 && args.get(4) instanceof Num n
              ? mind.nowMillis() + (long) n.value()
              : Waiting.NEVER;
      boolean all = performative.get() == Performative.ASK_ALL;
      mind.memory()
          .await(
              ask, new Waiting.ForAnswer(means, step.arg(3), all, list, to.size(), List.of(), due));
    }
    Term content = args.get(2).plain() ? args.get(2) : new Renaming().apply(args.get(2));
    if (!to.isEmpty()) {
      mind.host(content.signs())
          .send(new Outgoing(performative.get(), to, content, Reasons.of(means), ask, 0));
    }
    if (!waits) {
      mind.goOn(means.next());
    }
  }

  private String receiver(Term term) {
    String name = term instanceof Text text ? text.value() : term.functor();
    return Reasoner.same(name, "self") ? mind.name() : name;
  }

  private void broadcast(Means means, List<Term> args) {
    Optional<Performative> performative = Performative.of(args.get(0).functor());
    if (performative.isEmpty()) {
      unfit(means, Command.BROADCAST, "a performative, not " + args.get(0).text());
      return;
    }
    Term content = new Renaming().apply(args.get(1));
    mind.host(content.signs())
        .send(new Outgoing(performative.get(), List.of(), content, Reasons.of(means), 0, 0));
    mind.goOn(means.next());
  }

  private void await(Means means, Step.Perform step, List<Term> args) {
    boolean timed = step.event().isEmpty() && step.condition().isEmpty();
    if (timed && args.isEmpty() || !args.isEmpty() && !(args.getFirst() instanceof Num)) {
      unfit(means, Command.WAIT, "a time in milliseconds");
      return;
    }
    Optional<Term> elapsed = args.size() > 1 ? Optional.of(step.arg(1)) : Optional.empty();
    Optional<Means> held = step.condition().flatMap(wanted -> mind.acting().solved(means, wanted));
    if (held.isPresent()) {
      mind.goOn(means.with(held.get().reads()).next());
      return;
    }
    long due =
        args.isEmpty()
            ? Waiting.NEVER
            : mind.nowMillis() + Math.max(0, (long) ((Num) args.getFirst()).value());
    mind.memory()
        .await(
            mind.memory().nextNumber(),
            new Waiting.ForMoment(
                means, step.event(), step.condition(), elapsed, mind.nowMillis(), due));
  }

  /// `.at("now +3 minutes", {+!g})`.
  private void at(Means means, Step.Perform step, List<Term> args) {
    Optional<Long> delay =
        args.isEmpty()
            ? Optional.empty()
            : args.get(0) instanceof Text text ? Delay.millis(text.value()) : Optional.empty();
    if (delay.isEmpty() || step.event().isEmpty()) {
      unfit(means, Command.AT, "a time such as \"now +3 minutes\" and an event such as {+!g}");
      return;
    }
    Trigger trigger = step.event().get();
    Struct literal =
        Acting.sourced(Renaming.of(Terms.literal(mind.acting().known(means, trigger.literal()))));
    Pending event =
        mind.outside(
            trigger.adds(),
            trigger.kind(),
            literal,
            Reasons.chain(means),
            Reasons.perceived(means));
    mind.memory()
        .waiting
        .put(mind.memory().nextNumber(), new Waiting.Later(event, mind.nowMillis() + delay.get()));
    mind.goOn(means.next());
  }

  private void abolish(Means means, Term what) {
    if (what.functor().isEmpty()) {
      unfit(means, Command.ABOLISH, "a belief, not " + what.text());
      return;
    }
    Struct literal = Terms.literal(what);
    Search search = mind.search();
    for (Belief belief : mind.memory().beliefs.of(literal)) {
      search.open(Acting.NO_VALUES, Math.max(1, Slots.count(literal)));
      int base = search.env().reserve(belief.variables());
      if (search.env().unify(literal, 0, belief.head(), base)) {
        mind.memory().beliefs.abolish(belief);
        mind.noting().forgotten(belief.head(), means);
        mind.post(
            mind.outside(
                false,
                Trigger.Kind.BELIEF,
                Renaming.of(belief.head().bare()),
                Reasons.chain(means),
                Reasons.perceived(means)));
      }
    }
    mind.goOn(means.next());
  }

  private void drop(Means means, Command command, List<Term> args) {
    boolean all = command == Command.DROP_ALL_DESIRES || command == Command.DROP_ALL_INTENTIONS;
    if (args.isEmpty() || args.get(0) instanceof Atom || args.get(0) instanceof Struct) {
      Optional<Struct> goal =
          args.isEmpty() ? Optional.empty() : Optional.of(Terms.literal(args.get(0)));
      new Ordering(mind, means).order(command, goal, all, reasons(args, Math.min(1, args.size())));
    } else {
      unfit(means, command, "a goal, not " + args.get(0).text());
    }
  }
}
