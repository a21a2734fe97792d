package dramaturg.mind.intention;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Beliefs;
import dramaturg.mind.host.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that a mind has in mind. All that the collections hold is immutable.
public final class Memory {
  /// How an action went.
  public record Feedback(long ticket, Optional<Term> refusal, int entry) {}

  public final Beliefs beliefs;
  public final ArrayDeque<Message> mail;
  public final ArrayDeque<Pending> events;
  public final ArrayDeque<Means> running;
  public final ArrayDeque<Feedback> feedback;
  public final Map<Long, Waiting> waiting;

  /// The numbers of the intentions that are suspended, whatever else they wait for.
  public final Set<Long> held;

  public final List<Struct> momentary;
  public final List<Struct> momentaryBefore;
  public Optional<Pending> atomicEvent = Optional.empty();
  public Optional<Means> atomic = Optional.empty();
  public boolean atomicWaits;
  public long lastNumber;

  public Memory(Beliefs beliefs) {
    this.beliefs = beliefs;
    mail = new ArrayDeque<>(2);
    events = new ArrayDeque<>(2);
    running = new ArrayDeque<>(2);
    feedback = new ArrayDeque<>(2);
    waiting = new LinkedHashMap<>(4);
    held = new LinkedHashSet<>(0);
    momentary = new ArrayList<>(0);
    momentaryBefore = new ArrayList<>(0);
  }

  private Memory(Memory other) {
    beliefs = other.beliefs.copy();
    mail = other.mail.clone();
    events = other.events.clone();
    running = other.running.clone();
    feedback = other.feedback.clone();
    waiting = new LinkedHashMap<>(other.waiting);
    held = new LinkedHashSet<>(other.held);
    momentary = new ArrayList<>(other.momentary);
    momentaryBefore = new ArrayList<>(other.momentaryBefore);
    atomicEvent = other.atomicEvent;
    atomic = other.atomic;
    atomicWaits = other.atomicWaits;
    lastNumber = other.lastNumber;
  }

  public Memory copy() {
    return new Memory(this);
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
    if (!held.isEmpty() && held.contains(means.intent().id())) {
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
    Pending best = events.peek();
    if (prioritised) {
      for (Pending each : events) {
        best = each.plans().priority() > best.plans().priority() ? each : best;
      }
    }
    events.remove(best);
    return best;
  }

  public void await(long number, Waiting what) {
    Optional<Means> means = what.intention();
    if (means.isPresent() && means.get().atomic()) {
      atomic = means;
      atomicWaits = true;
    }
    waiting.put(number, what);
  }

  /// Takes an intention from those that wait.
  public Optional<Waiting> release(long number) {
    Optional<Waiting> released = Optional.ofNullable(waiting.remove(number));
    if (released.flatMap(Waiting::intention).filter(Means::atomic).isPresent()) {
      atomic = Optional.empty();
      atomicWaits = false;
    }
    return released;
  }

  public void post(Pending event) {
    if (!held.isEmpty() && held.contains(event.intent().id())) {
      waiting.put(nextNumber(), new Waiting.Held(event));
    } else if (event.atomic()) {
      atomicEvent = Optional.of(event);
    } else {
      events.add(event);
    }
  }

  /// The tops of all intentions: those that run, those in an event, those that wait.
  public List<Means> intentions() {
    List<Means> all = new ArrayList<>(running);
    if (atomic.isPresent() && !atomicWaits) {
      all.add(atomic.get());
    }
    atomicEvent.flatMap(Pending::below).ifPresent(all::add);
    events.forEach(e -> e.below().ifPresent(all::add));
    waiting.values().forEach(w -> w.intention().ifPresent(all::add));
    return all;
  }
}
