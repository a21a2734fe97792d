package dramaturg.mind.run;

import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Self;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What formulas may ask a mind about itself.
final class Knowing implements Self {
  private final Reasoner mind;

  Knowing(Reasoner mind) {
    this.mind = mind;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    return mind.memory().beliefs.candidates(asked);
  }

  @Override
  public String name() {
    return mind.name();
  }

  @Override
  public double random() {
    return mind.die().unit();
  }

  @Override
  public int random(int bound) {
    return mind.die().below(bound);
  }

  @Override
  public List<Struct> desires() {
    Memory memory = mind.memory();
    List<Struct> all = new ArrayList<>();
    memory.events.forEach(e -> wanted(e.event(), all));
    for (Waiting each : memory.waiting.values()) {
      if (each instanceof Waiting.Held held) {
        wanted(held.event().event(), all);
      }
    }
    mind.current().ifPresent(m -> all.addAll(goals(m)));
    memory.events.forEach(e -> failed(e.event(), all));
    memory.intentions().forEach(m -> all.addAll(goals(m)));
    return all;
  }

  private static void wanted(Event event, List<Struct> all) {
    if (event.adds() && event.kind() == Trigger.Kind.GOAL) {
      all.add(event.literal());
    }
  }

  /// A goal that has failed is under way until that is handled.
  private static void failed(Event event, List<Struct> all) {
    if (event.failed() && event.kind() == Trigger.Kind.GOAL) {
      all.add(event.literal().bare().with(Terms.source(Event.source(event.literal()))));
    }
  }

  @Override
  public List<Struct> intentions() {
    List<Struct> all = new ArrayList<>();
    mind.current().ifPresent(m -> all.addAll(goals(m)));
    mind.memory().events.forEach(e -> failed(e.event(), all));
    for (Means each : mind.memory().intentions()) {
      if (!mind.memory().held.contains(each.intent().id())) {
        all.addAll(goals(each));
      }
    }
    return all;
  }

  /// The goals of an intention, the latest first.
  static List<Struct> goals(Means top) {
    List<Struct> all = new ArrayList<>();
    Optional<Means> level = Optional.of(top);
    while (level.isPresent()) {
      Event event = level.get().event();
      wanted(event, all);
      failed(event, all);
      level = level.get().below();
    }
    return all;
  }

  @Override
  public List<Struct> believed(Struct like) {
    return mind.memory().beliefs.of(like).stream().map(Belief::head).toList();
  }

  @Override
  public long nowMillis() {
    return mind.nowMillis();
  }
}
