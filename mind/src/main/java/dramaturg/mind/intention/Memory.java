package dramaturg.mind.intention;

import dramaturg.kernel.dice.Die;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Beliefs;
import dramaturg.mind.host.Message;
import dramaturg.mind.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose mind it is, and everything that is in it. All that the collections hold is immutable.
public final class Memory {
  /// How an action went.
  public record Feedback(long ticket, Optional<Term> refusal, int entry) {}

  public final String name; // the same object as where a program names this mind
  public final Program program;
  public final Die die;
  public final Beliefs beliefs;
  public final Line<Message> mail;
  public final Line<Pending> events;
  public final Line<Means> running;
  public final Line<Feedback> feedback;
  public final WaitingList waiting;

  /// The numbers of the intentions that are suspended, whatever else they wait for.
  private Set<Long> held = Collections.emptySet();

  /// What was witnessed and is forgotten at the thought after the next, and at the next. Never changed.
  public List<Struct> momentary = List.of();

  public List<Struct> momentaryBefore = List.of();
  public Optional<Pending> atomicEvent = Optional.empty();
  public Optional<Means> atomic = Optional.empty();
  public boolean atomicWaits;
  public long lastNumber;
  public long nowMillis;

  public Memory(String name, Program program, Die die) {
    this.name = name.intern();
    this.program = program;
    this.die = die;
    beliefs = new Beliefs(program.predicates());
    mail = new Line<>();
    events = new Line<>();
    running = new Line<>();
    feedback = new Line<>();
    waiting = new WaitingList();
  }

  private Memory(Memory other, Die die) {
    this.name = other.name;
    this.program = other.program;
    this.die = die;
    beliefs = other.beliefs.copy();
    mail = other.mail.copy();
    events = other.events.copy();
    running = other.running.copy();
    feedback = other.feedback.copy();
    waiting = other.waiting.copy();
    held = other.held.isEmpty() ? other.held : new LinkedHashSet<>(other.held);
    momentary = other.momentary;
    momentaryBefore = other.momentaryBefore;
    atomicEvent = other.atomicEvent;
    atomic = other.atomic;
    atomicWaits = other.atomicWaits;
    lastNumber = other.lastNumber;
    nowMillis = other.nowMillis;
  }

  /// The same in the same state; each of the two goes on by itself.
  public Memory copy(Die other) {
    return new Memory(this, other);
  }

  /// Suspends the intention of this number.
  public void hold(long intention) {
    if (held.isEmpty()) {
      held = new LinkedHashSet<>();
    }
    held.add(intention);
  }

  /// Whether the intention of this number is suspended.
  public boolean holds(long intention) {
    return !held.isEmpty() && held.contains(intention);
  }

  /// The intention of this number is no longer suspended.
  public void letGo(long intention) {
    if (!held.isEmpty()) {
      held.remove(intention);
    }
  }

  /// Remembers for one more thought what was witnessed.
  public void moment(Struct witnessed) {
    List<Struct> more = new ArrayList<>(momentary);
    more.add(witnessed);
    momentary = more;
  }

  /// Whether something is believed only because it was witnessed just now.
  public boolean momentary(Struct bare) {
    return among(momentary, bare) || among(momentaryBefore, bare);
  }

  private static boolean among(List<Struct> witnessed, Struct bare) {
    for (Struct one : witnessed) if (one.bare().equals(bare)) return true;
    return false;
  }

  /// What was witnessed just now is perceived from now on: it is not forgotten with the moment.
  public void lasting(Struct perceived) {
    if (momentary.isEmpty() && momentaryBefore.isEmpty()) return;
    Struct bare = perceived.bare();
    momentary = without(momentary, bare);
    momentaryBefore = without(momentaryBefore, bare);
  }

  private static List<Struct> without(List<Struct> witnessed, Struct bare) {
    if (!among(witnessed, bare)) return witnessed;
    return witnessed.stream().filter(one -> !one.bare().equals(bare)).toList();
  }

  /// When the mind goes on by itself, in milliseconds of story time; [Waiting#NEVER] if never.
  public long nextWake() {
    long[] next = {Waiting.NEVER};
    waiting.forEach(each -> next[0] = Math.min(next[0], each.dueMillis()));
    return next[0];
  }

  /// A number that no intention, deed or question of this mind has had.
  public long nextNumber() {
    return ++lastNumber;
  }

  /// Whether a cycle would find something to do.
  public boolean busy() {
    if (!mail.isEmpty() || !feedback.isEmpty()) {
      return true;
    }
    if (atomic.isPresent()) {
      return !atomicWaits;
    }
    return atomicEvent.isPresent() || !events.isEmpty() || !running.isEmpty();
  }

  /// Whether an event that is posted now would be the next to be answered, and nobody waits for one.
  public boolean undisturbed() {
    return mail.isEmpty() && events.isEmpty() && atomicEvent.isEmpty() && waiting.isEmpty();
  }

  /// Puts an intention among those that can go on, unless it is suspended.
  ///
  /// @param first whether it comes before everything else: it is atomic, or was until just now
  public void run(Means means, boolean first) {
    if (holds(means.intent().id())) {
      await(nextNumber(), new Waiting.Suspended(means));
    } else if (first) {
      atomic = Optional.of(means);
      atomicWaits = false;
    } else {
      running.add(means);
    }
  }

  /// The intention whose turn it is, taken out; null if none can go on.
  public Means next(boolean prioritised) {
    if (atomic.isPresent()) {
      Means means = atomicWaits ? null : atomic.get();
      atomic = atomicWaits ? atomic : Optional.empty();
      return means;
    }
    return prioritised ? mostUrgent() : running.poll();
  }

  private Means mostUrgent() {
    Means best = running.peek();
    for (Means each : running) {
      best = each.priority() > best.priority() ? each : best;
    }
    if (best != null) {
      running.remove(best);
    }
    return best;
  }

  /// The event whose turn it is, taken out.
  public Pending nextEvent(boolean prioritised) {
    if (!prioritised) {
      return events.poll();
    }
    Pending best = events.peek();
    for (Pending each : events) {
      best = each.plans().priority() > best.plans().priority() ? each : best;
    }
    events.remove(best);
    return best;
  }

  public void await(long number, Waiting what) {
    if (what.atomic()) {
      atomic = what.intention();
      atomicWaits = true;
    }
    waiting.put(number, what);
  }

  /// Takes an intention from those that wait.
  public void release(long number) {
    Waiting released = waiting.remove(number);
    if (atomicWaits && released != null && released.atomic()) {
      atomic = Optional.empty();
      atomicWaits = false;
    }
  }

  public void post(Pending event) {
    if (holds(event.intent().id())) {
      waiting.put(nextNumber(), new Waiting.Held(event));
    } else if (event.atomic()) {
      atomicEvent = Optional.of(event);
    } else {
      events.add(event);
    }
  }

  /// The tops of all intentions: those that run, those in an event, those that wait.
  public List<Means> intentions() {
    List<Means> all = new ArrayList<>();
    running.forEach(all::add);
    if (atomic.isPresent() && !atomicWaits) {
      all.add(atomic.get());
    }
    atomicEvent.flatMap(Pending::below).ifPresent(all::add);
    events.forEach(e -> e.below().ifPresent(all::add));
    waiting.forEach(w -> w.intention().ifPresent(all::add));
    return all;
  }
}
