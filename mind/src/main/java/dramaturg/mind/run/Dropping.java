package dramaturg.mind.run;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Drops, ends, suspends and resumes goals and intentions from outside.
final class Dropping {
  private final Reasoner mind;

  Dropping(Reasoner mind) {
    this.mind = mind;
  }

  /// Whether an event is about this goal.
  private boolean about(Event event, Struct goal) {
    return event.adds() && event.isGoal() && mind.fits(goal, event.literal());
  }

  private Optional<Means> level(Means top, Struct goal) {
    Optional<Means> level = Optional.of(top);
    while (level.isPresent() && !about(level.get().event(), goal)) {
      level = level.get().below();
    }
    return level;
  }

  /// Whether an intention has the goal at any level.
  boolean concerns(Means top, Struct goal) {
    return has(top, goal);
  }

  private boolean has(Means top, Struct goal) {
    return level(top, goal).isPresent();
  }

  /// Goals that wait to be taken up, and intentions that have them.
  void desire(Struct goal) {
    mind.memory().events.removeIf(e -> about(e, goal) && e.below().isEmpty() && told(e));
    remove(e -> about(e, goal), m -> has(m, goal));
  }

  private boolean told(Event event) {
    mind.failing().droppedEvent(event);
    return true;
  }

  /// Intentions that have the goal at any level.
  void intention(Struct goal) {
    remove(e -> about(e, goal) && e.below().isPresent(), m -> has(m, goal));
  }

  void everything() {
    remove(_ -> false, _ -> true);
  }

  void allEvents() {
    mind.memory().events.removeIf(e -> e.below().isEmpty());
  }

  void event(Struct goal) {
    mind.memory().events.removeIf(e -> e.below().isEmpty() && about(e, goal) && told(e));
  }

  private void remove(Predicate<Event> event, Predicate<Means> means) {
    Memory memory = mind.memory();
    List<Means> dropped = new ArrayList<>();
    memory.running.removeIf(m -> means.test(m) && dropped.add(m));
    memory.events.removeIf(e ->
        e.below().isPresent()
            && (event.test(e) || means.test(e.below().get()))
            && dropped.add(e.below().get()));
    List<Long> numbers = new ArrayList<>(memory.waiting.keySet());
    for (long number : numbers) {
      Waiting waiting = memory.waiting.get(number);
      if (!(waiting instanceof Waiting.Later) && means.test(waiting.means())) {
        memory.release(number);
        dropped.add(waiting.means());
      }
    }
    dropped.forEach(m -> mind.failing().dropped(GoalChange.Kind.DROPPED, m));
  }

  /// Ends the goal wherever it is under way.
  ///
  /// @param reached whether it counts as reached, or as failed
  void end(Struct goal, boolean reached, List<Term> annotations) {
    Memory memory = mind.memory();
    List<Means> found = new ArrayList<>();
    memory.running.removeIf(m -> has(m, goal) && found.add(m));
    memory.events.removeIf(
        e -> e.below().isPresent() && has(e.below().get(), goal) && found.add(e.below().get()));
    for (long number : new ArrayList<>(memory.waiting.keySet())) {
      Waiting waiting = memory.waiting.get(number);
      if (!(waiting instanceof Waiting.Later) && has(waiting.means(), goal)) {
        memory.release(number);
        found.add(waiting.means());
      }
    }
    endWaitingForIt(goal, reached, annotations);
    for (Means top : found) {
      end(top, goal, reached, annotations);
    }
  }

  /// The goal itself may still stand in an event.
  private void endWaitingForIt(Struct goal, boolean reached, List<Term> annotations) {
    List<Event> waiting = new ArrayList<>();
    mind.memory().events.removeIf(e -> about(e, goal) && waiting.add(e));
    for (Event event : waiting) {
      if (event.below().isEmpty()) {
        mind.failing().droppedEvent(event);
      } else if (reached) {
        mind.goOn(event.below().get().next());
      } else {
        mind.failing().fail(event.below().get(), annotations);
      }
    }
  }

  /// Ends a goal of the intention that is carrying out the order.
  void end(Means top, Struct goal, boolean reached, List<Term> annotations) {
    Means level = level(top, goal).orElseThrow();
    if (reached) {
      mind.goOn(level.at(dramaturg.mind.program.Step.END));
    } else {
      mind.failing().fail(level, annotations);
    }
  }

  void suspend(Struct goal) {
    Memory memory = mind.memory();
    List<Means> found = new ArrayList<>();
    memory.running.removeIf(m -> has(m, goal) && found.add(m));
    found.forEach(m -> memory.await(memory.nextNumber(), new Waiting.Suspended(m)));
  }

  void resume(Struct goal) {
    Memory memory = mind.memory();
    for (long number : new ArrayList<>(memory.waiting.keySet())) {
      if (memory.waiting.get(number) instanceof Waiting.Suspended suspended
          && has(suspended.means(), goal)) {
        memory.release(number);
        memory.run(suspended.means(), suspended.means().atomic());
      }
    }
  }
}
