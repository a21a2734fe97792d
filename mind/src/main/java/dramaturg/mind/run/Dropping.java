package dramaturg.mind.run;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Drops, ends, suspends and resumes goals and intentions at the order of an intention.
final class Dropping {
  private final Reasoner mind;
  private final Means giver;

  Dropping(Reasoner mind, Means giver) {
    this.mind = mind;
    this.giver = giver;
  }

  private boolean about(Event event, Struct goal) {
    return event.kind() == Trigger.Kind.GOAL && mind.fits(goal, event.literal());
  }

  /// Whether the event asks for the goal.
  private boolean wants(Pending pending, Struct goal) {
    return pending.event().adds() && about(pending.event(), goal);
  }

  /// Whether the event belongs to an intention that has the goal, be it that the goal has just failed.
  private boolean has(Pending pending, Struct goal) {
    return pending.below().filter(m -> has(m, goal)).isPresent()
        || pending.event().failed() && about(pending.event(), goal);
  }

  /// The lowest level that is for the goal, or for the failure of it.
  private Optional<Means> level(Means top, Struct goal) {
    Optional<Means> found = Optional.empty();
    for (Optional<Means> level = Optional.of(top); level.isPresent(); level = level.get().below()) {
      Event event = level.get().event();
      found = (event.adds() || event.failed()) && about(event, goal) ? level : found;
    }
    return found;
  }

  /// Whether an intention has the goal at any level.
  boolean has(Means top, Struct goal) {
    return level(top, goal).isPresent();
  }

  /// Goals that wait to be taken up, and intentions that have them.
  void desire(Struct goal) {
    intention(goal);
    event(goal);
  }

  /// Intentions that have the goal at any level.
  void intention(Struct goal) {
    remove(m -> has(m, goal), e -> has(e, goal));
  }

  void everything() {
    remove(_ -> true, e -> e.event().owned());
    mind.memory().waiting.removeIf(w -> w instanceof Waiting.Later);
  }

  void allEvents() {
    events(_ -> true);
  }

  void event(Struct goal) {
    events(e -> wants(e, goal));
  }

  private void events(Predicate<Pending> dropped) {
    Memory memory = mind.memory();
    memory.events.removeIf(e -> dropped.test(e) && told(e));
    memory.waiting.removeIf(
        w -> w instanceof Waiting.Held held && dropped.test(held.event()) && told(held.event()));
  }

  private boolean told(Pending event) {
    if (event.below().isPresent()) {
      mind.failing().dropped(event.below().get(), giver);
    } else {
      mind.failing().droppedEvent(event.event(), giver);
    }
    return true;
  }

  private void remove(Predicate<Means> means, Predicate<Pending> event) {
    Memory memory = mind.memory();
    List<Means> dropped = new ArrayList<>();
    memory.running.removeIf(m -> means.test(m) && dropped.add(m));
    events(event);
    for (long number : memory.waiting.numbers()) {
      Optional<Means> waiting = memory.waiting.get(number).intention().filter(means);
      if (waiting.isPresent()) {
        memory.release(number);
        dropped.add(waiting.get());
      }
    }
    dropped.forEach(m -> mind.failing().dropped(m, giver));
  }

  /// Ends the goal wherever it is under way.
  ///
  /// @param reached whether it counts as reached, or as failed
  void end(Struct goal, boolean reached, List<Term> annotations) {
    Memory memory = mind.memory();
    List<Pending> events = new ArrayList<>();
    memory.events.removeIf(e -> (has(e, goal) || wants(e, goal)) && events.add(e));
    events.forEach(e -> end(e, goal, reached, annotations));
    List<Means> running = new ArrayList<>();
    memory.running.forEach(running::add);
    memory.running.clear();
    for (Means top : running) {
      if (has(top, goal)) {
        end(top, goal, reached, annotations);
      } else {
        memory.running.add(top);
      }
    }
    for (long number : memory.waiting.numbers()) {
      Optional<Means> top = memory.waiting.get(number).intention().filter(m -> has(m, goal));
      if (top.isPresent()) {
        memory.release(number);
        end(top.get(), goal, reached, annotations);
      }
    }
  }

  private void end(Pending event, Struct goal, boolean reached, List<Term> annotations) {
    if (event.below().isEmpty()) {
      told(event);
    } else if (has(event.below().get(), goal)) {
      end(event.below().get(), goal, reached, annotations);
    } else if (reached) {
      mind.goOn(Reasons.also(event.below().get(), giver).next());
    } else {
      mind.failing().fail(Reasons.also(event.below().get(), giver), annotations);
    }
  }

  /// Ends a goal of an intention.
  void end(Means top, Struct goal, boolean reached, List<Term> annotations) {
    Means level = Reasons.also(level(top, goal).orElseThrow(), giver);
    if (reached) {
      mind.goOn(level.at(Step.END));
    } else {
      mind.failing().fail(level, annotations);
    }
  }

  /// Intentions that have the goal halt where they are; what they wait for may come meanwhile.
  void suspend(Struct goal) {
    Memory memory = mind.memory();
    List<Pending> events = new ArrayList<>();
    memory.events.removeIf(e -> (has(e, goal) || wants(e, goal)) && events.add(e));
    events.stream().filter(e -> e.event().owned()).forEach(e -> memory.hold(e.intent().id()));
    events.forEach(e -> memory.waiting.put(memory.nextNumber(), new Waiting.Held(e)));
    List<Means> running = new ArrayList<>();
    memory.running.removeIf(m -> has(m, goal) && running.add(m));
    for (Means each : running) {
      memory.hold(each.intent().id());
      memory.run(each, each.atomic());
    }
    memory.waiting.forEach(
        w -> w.intention().filter(m -> has(m, goal)).ifPresent(m -> memory.hold(m.intent().id())));
  }

  void resume(Struct goal) {
    Memory memory = mind.memory();
    for (long number : memory.waiting.numbers()) {
      Waiting waiting = memory.waiting.get(number);
      if (waiting instanceof Waiting.Held held
          && (has(held.event(), goal) || wants(held.event(), goal))) {
        memory.release(number);
        memory.letGo(held.event().intent().id());
        memory.post(held.event());
      } else if (waiting.intention().filter(m -> has(m, goal)).isPresent()) {
        Means means = waiting.intention().get();
        memory.letGo(means.intent().id());
        if (waiting instanceof Waiting.Suspended) {
          memory.release(number);
          memory.run(means, means.atomic());
        }
      }
    }
  }
}
