package dramaturg.mind.run;

import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Struct;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Self;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
  public boolean offer(Asked asked) {
    return mind.memory().beliefs.offer(asked);
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
    memory.events.forEach(e -> e.event().wanted(all));
    memory.waiting.forEach(each -> {
      if (each instanceof Waiting.Held held) {
        held.event().event().wanted(all);
      }
    });
    mind.current().ifPresent(m -> all.addAll(m.goals()));
    memory.events.forEach(e -> e.event().failing(all));
    memory.intentions().forEach(m -> all.addAll(m.goals()));
    return all;
  }

  @Override
  public List<Struct> intentions() {
    List<Struct> all = new ArrayList<>();
    mind.current().ifPresent(m -> all.addAll(m.goals()));
    mind.memory().events.forEach(e -> e.event().failing(all));
    for (Means each : mind.memory().intentions()) {
      if (!mind.memory().holds(each.intent().id())) {
        all.addAll(each.goals());
      }
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
